/** The screens of today. */
@NullMarked
package org.goldthread.today.ui;

import org.jspecify.annotations.NullMarked;
