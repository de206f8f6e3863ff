/** The SQLite file: connections, the one writer, the catalogue, documents with checksums, index entries. */
@NullMarked
package org.goldthread.store.sqlite.file;

import org.jspecify.annotations.NullMarked;
