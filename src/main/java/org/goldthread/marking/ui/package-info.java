/** The screens of marking. */
@NullMarked
package org.goldthread.marking.ui;

import org.jspecify.annotations.NullMarked;
