/** The embedded store: MongoDB's protocol on one SQLite file. docs/embedded-store.md explains it part by part. */
@NullMarked
package org.goldthread.store.sqlite;

import org.jspecify.annotations.NullMarked;
