package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import org.goldthread.store.sqlite.value.Keys;
import org.jspecify.annotations.Nullable;

/** What a command says of its session: which one, the number of its write or transaction. */
record Session(Object id, String name, long number, boolean inTransaction, boolean starts) {
    /** Null for a command without a number, which is neither tried again nor part of a transaction. */
    static @Nullable Session of(Document body) {
        if (!(body.get("lsid") instanceof Document session)
                || session.get("id") == null
                || !(body.get("txnNumber") instanceof Number number)) {
            return null;
        }
        var id = session.get("id");
        return new Session(
                id,
                java.util.HexFormat.of().formatHex(Keys.of(id)),
                number.longValue(),
                Boolean.FALSE.equals(body.get("autocommit")),
                Boolean.TRUE.equals(body.get("startTransaction")));
    }
}
