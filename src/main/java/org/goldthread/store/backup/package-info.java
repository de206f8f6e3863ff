/** Back-ups of any MongoDB, the embedded store among them: one zip with all documents, indexes and files, and its hashes. */
@NullMarked
package org.goldthread.store.backup;

import org.jspecify.annotations.NullMarked;
