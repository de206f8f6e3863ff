package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** An option that a command does not know is refused by name: to ignore it would change the answer in silence. */
final class Options {
    /** What any command may carry. Some say nothing to a single server; the others are looked at elsewhere. */
    private static final Set<String> EVERYWHERE = Set.of(
            "$db",
            "lsid",
            "txnNumber",
            "autocommit",
            "startTransaction",
            "$clusterTime",
            "$readPreference",
            "readConcern",
            "writeConcern",
            "maxTimeMS",
            "comment",
            "apiVersion",
            "apiStrict",
            "apiDeprecationErrors");

    private Options() {}

    static void check(Document body, Set<String> known, String command) {
        body.forEach((option, value) -> {
            if (!known.contains(option) && !EVERYWHERE.contains(option) && !isUnset(value)) {
                throw Refused.feature("the option " + option + " of " + command);
            }
        });
    }

    private static boolean isUnset(@Nullable Object value) {
        return value == null || Boolean.FALSE.equals(value);
    }

    /** There is one server, and what it acknowledges is on its disk. */
    static void checkConcerns(Document body) {
        var write = Call.document(body, "writeConcern");
        var servers = write.get("w");
        boolean one = servers == null
                || "majority".equals(servers)
                || (servers instanceof Number number && number.longValue() <= 1);
        if (!one) {
            throw Refused.feature("writing to more than one server (w: " + servers + ")");
        }
        var read = Call.document(body, "readConcern");
        if (read.containsKey("afterClusterTime") || read.containsKey("atClusterTime")) {
            throw Refused.feature("reading at a cluster time");
        }
    }
}
