/** From a filter to rows: planner, scans, cursors, aggregation. */
@NullMarked
package org.goldthread.store.sqlite.query;

import org.jspecify.annotations.NullMarked;
