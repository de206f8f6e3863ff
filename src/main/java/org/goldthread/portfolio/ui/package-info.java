/** The screens of portfolio. */
@NullMarked
package org.goldthread.portfolio.ui;

import org.jspecify.annotations.NullMarked;
