/** MongoDB's commands, sessions and transactions; what is not supported is refused by name. */
@NullMarked
package org.goldthread.store.sqlite.command;

import org.jspecify.annotations.NullMarked;
