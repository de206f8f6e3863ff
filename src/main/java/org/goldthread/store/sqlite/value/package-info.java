/** Values as bytes: order-preserving keys, stored documents, filters, sort orders, projections. Knows no SQL. */
@NullMarked
package org.goldthread.store.sqlite.value;

import org.jspecify.annotations.NullMarked;
