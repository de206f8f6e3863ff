package org.goldthread.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.goldthread.store.backup.BackupFailure;
import org.goldthread.store.sqlite.file.CannotOpen;
import org.goldthread.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * {@code ./goldthread check|backup|restore}: what one does with a store as a whole, from a process of its own. The store is
 * the MongoDB that GOLDTHREAD_MONGODB_URI names, else the embedded one in a folder.
 */
public final class StoreCommand {
    private StoreCommand() {}

    /** The command, the embedded store's folder and, except for a check, the file. */
    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(args, System.getenv("GOLDTHREAD_MONGODB_URI"), out));
    }

    /** The process's exit code. */
    static int run(String[] args, @Nullable String uri, PrintStream out) {
        var clock = new MovableClock(ZoneOffset.UTC);
        var folder = Path.of(args[1]);
        WholeStore store = uri == null || uri.isEmpty() ? new WholeEmbeddedStore(folder, clock) : new WholeMongo(uri);
        try {
            switch (args[0]) {
                case "check" -> {
                    return check(store, out);
                }
                case "backup" -> {
                    var file = Path.of(args[2]);
                    out.println(store.backup(file, clock.instant()) + " are in " + file);
                }
                case "restore" -> out.println(store.restore(Path.of(args[2])) + " are restored");
                default -> throw new IllegalArgumentException(args[0]);
            }
            return 0;
        } catch (BackupFailure | CannotOpen | StoreUnavailable e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private static int check(WholeStore store, PrintStream out) {
        var findings = store.check();
        findings.wrong().forEach(out::println);
        out.println(findings.wrong().isEmpty() ? findings.seen() + ": sound" : findings.seen() + ": NOT SOUND");
        return findings.wrong().isEmpty() ? 0 : 1;
    }
}
