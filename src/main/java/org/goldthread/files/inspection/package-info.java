/** Parses uploads where they can do no harm: in a child process with little memory, little time and no secrets. */
@NullMarked
package org.goldthread.files.inspection;

import org.jspecify.annotations.NullMarked;
