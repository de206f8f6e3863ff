/** Notices on screen. */
@NullMarked
package org.goldthread.notices.ui;

import org.jspecify.annotations.NullMarked;
