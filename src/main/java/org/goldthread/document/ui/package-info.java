/** The screens of document. */
@NullMarked
package org.goldthread.document.ui;

import org.jspecify.annotations.NullMarked;
