/** The screens of evidence. */
@NullMarked
package org.goldthread.evidence.ui;

import org.jspecify.annotations.NullMarked;
