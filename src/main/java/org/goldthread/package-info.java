/** Goldthread: evidence, marking and portfolios for learning and development practitioners. */
@NullMarked
package org.goldthread;

import org.jspecify.annotations.NullMarked;
