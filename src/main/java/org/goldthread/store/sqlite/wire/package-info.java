/** MongoDB's wire protocol and SCRAM over a local port. */
@NullMarked
package org.goldthread.store.sqlite.wire;

import org.jspecify.annotations.NullMarked;
