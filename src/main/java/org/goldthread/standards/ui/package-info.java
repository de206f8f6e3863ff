/** The screens of standards. */
@NullMarked
package org.goldthread.standards.ui;

import org.jspecify.annotations.NullMarked;
