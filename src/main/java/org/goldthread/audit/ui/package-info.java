/** The audit on screen. */
@NullMarked
package org.goldthread.audit.ui;

import org.jspecify.annotations.NullMarked;
