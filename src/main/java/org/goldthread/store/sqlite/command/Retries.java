package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Duration;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Bson;
import org.goldthread.store.sqlite.value.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The last numbered write of each session and its reply, kept in the same commit as the write itself: a write that is
 * sent again because its reply was lost is answered, not done twice, even if the store was killed in between.
 */
final class Retries {
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Clock clock;

    Retries(Clock clock) {
        this.clock = clock;
    }

    /** The reply if this write was done before. */
    static @Nullable Document reply(View view, Object session, long number) {
        var text = "select reply from retries where session = ? and number = ?";
        try (var rows = view.sql().query(text, Keys.of(session), number)) {
            return rows.next() ? Bson.decode(rows.bytes(1)) : null;
        }
    }

    void keep(View view, Object session, long number, Document reply) {
        view.sql()
                .update(
                        "insert into retries(session, number, reply, at) values(?, ?, ?, ?) on conflict(session) do update"
                                + " set number = excluded.number, reply = excluded.reply, at = excluded.at",
                        Keys.of(session),
                        number,
                        Bson.encode(reply),
                        clock.millis());
    }

    /** Sessions are forgotten as long after their last write as MongoDB forgets them. */
    boolean forgetOld(View view) {
        long before = clock.instant().minus(KEPT).toEpochMilli();
        return view.sql().update("delete from retries where at < ?", before) > 0;
    }
}
