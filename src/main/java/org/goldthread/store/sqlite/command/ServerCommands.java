package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldthread.store.sqlite.query.Cursors;

/** Commands about the server itself, which never touch the file. */
final class ServerCommands {
    private static final String VERSION = "5.0.0";
    private static final int WIRE_VERSION = 13;
    private static final int LARGEST_MESSAGE = 48_000_000;
    private static final int LARGEST_BATCH = 100_000;
    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

    private final String address;
    private final Cursors cursors;
    private final Clock clock;
    private final Instant started;

    ServerCommands(String address, Cursors cursors, Clock clock) {
        this.address = address;
        this.cursors = cursors;
        this.clock = clock;
        started = clock.instant();
    }

    /** Empty if the command is not one of these. */
    Optional<Document> run(String name, Document body) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "hello", "ismaster" -> Optional.of(hello());
            case "ping", "endsessions", "refreshsessions", "killsessions", "killallsessions" -> Optional.of(Reply.ok());
            case "buildinfo" ->
                Optional.of(new Document("version", VERSION)
                        .append("versionArray", List.of(5, 0, 0, 0))
                        .append("maxBsonObjectSize", LARGEST_DOCUMENT)
                        .append("modules", List.of())
                        .append("storageEngines", List.of("goldthread"))
                        .append("ok", 1.0));
            case "serverstatus" -> Optional.of(status());
            case "hostinfo" ->
                Optional.of(new Document("system", new Document("currentTime", clock.instant())).append("ok", 1.0));
            case "connectionstatus" ->
                Optional.of(new Document("authInfo", new Document("authenticatedUsers", List.of())).append("ok", 1.0));
            case "getcmdlineopts" ->
                Optional.of(new Document("argv", List.of())
                        .append("parsed", new Document())
                        .append("ok", 1.0));
            case "getlog" ->
                Optional.of(new Document("totalLinesWritten", 0)
                        .append("log", List.of())
                        .append("names", List.of("global"))
                        .append("ok", 1.0));
            case "getparameter" -> Optional.of(parameters(body));
            default -> Optional.empty();
        };
    }

    /**
     * A replica set of one, because drivers try writes again and begin transactions with replica sets only. It is reached
     * with {@code directConnection=true}.
     */
    private Document hello() {
        return new Document("ismaster", true)
                .append("isWritablePrimary", true)
                .append("helloOk", true)
                .append("setName", "goldthread")
                .append("setVersion", 1)
                .append("secondary", false)
                .append("hosts", List.of(address))
                .append("primary", address)
                .append("me", address)
                .append("logicalSessionTimeoutMinutes", 30)
                .append("maxBsonObjectSize", LARGEST_DOCUMENT)
                .append("maxMessageSizeBytes", LARGEST_MESSAGE)
                .append("maxWriteBatchSize", LARGEST_BATCH)
                .append("localTime", clock.instant())
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("readOnly", false)
                .append("saslSupportedMechs", List.of("SCRAM-SHA-256"))
                .append("ok", 1.0);
    }

    private Document status() {
        return new Document("version", VERSION)
                .append("process", "goldthread")
                .append("pid", ProcessHandle.current().pid())
                .append("uptime", (double)
                        java.time.Duration.between(started, clock.instant()).toSeconds())
                .append("localTime", clock.instant())
                .append("metrics", new Document("cursor", new Document("open", new Document("total", (long)
                        cursors.size()))))
                .append("ok", 1.0);
    }

    private static Document parameters(Document body) {
        if (body.containsKey("featureCompatibilityVersion")) {
            return new Document("featureCompatibilityVersion", new Document("version", "5.0")).append("ok", 1.0);
        }
        return Reply.error(org.goldthread.store.sqlite.value.Refused.feature("this parameter"));
    }
}
