package org.goldthread.store.served;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Synchronous;
import org.slf4j.LoggerFactory;

/**
 * A process of its own that serves a store: it says "opening" and "ready URI", answers "check", and ends when told to
 * "close", when it is killed, or when whoever started it is gone.
 */
public final class ServingProcess {
    static final String OPENING = "opening";
    static final String READY = "ready ";
    static final String SOUND = "sound";
    static final String UNSOUND = "unsound ";
    static final String CLOSING = "closing";
    static final String CLOSED = "closed";

    private ServingProcess() {}

    /** The folder, and what the disk has to confirm. */
    public static void main(String[] args) throws IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        say(OPENING);
        var store = Stores.open(Path.of(args[0]), Synchronous.valueOf(args[1]));
        say(READY + store.uri());
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line;
        while ((line = asked.readLine()) != null) {
            switch (line) {
                case "check" -> check(store);
                case "close" -> {
                    say(CLOSING);
                    store.close();
                    say(CLOSED);
                    return;
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        Runtime.getRuntime().halt(1);
    }

    private static void check(SqliteStore store) {
        var report = store.check();
        say(report.isSound() ? SOUND : UNSOUND + report.broken() + report.damagedDocuments());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
