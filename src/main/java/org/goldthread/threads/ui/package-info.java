/** The screens of threads. */
@NullMarked
package org.goldthread.threads.ui;

import org.jspecify.annotations.NullMarked;
