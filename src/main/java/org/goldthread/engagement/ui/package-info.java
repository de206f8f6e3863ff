/** The screens of engagement. */
@NullMarked
package org.goldthread.engagement.ui;

import org.jspecify.annotations.NullMarked;
