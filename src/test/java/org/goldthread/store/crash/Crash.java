package org.goldthread.store.crash;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** {@code ./goldthread crash N}: kills the store N times under load and says what that cost. */
public final class Crash {
    private Crash() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "crash");
        System.out.println("seed " + seed);
        var crash = new CrashRounds(folder, seed, System.out::println);
        var findings = crash.run(rounds);
        System.out.println("kills that hit their moment: " + crash.hits());
        findings.notes().forEach(System.out::println);
        if (findings.isEmpty()) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            System.out.println("The store is kept in " + folder);
        }
        System.out.println(rounds + " rounds, " + crash.acknowledged() + " acknowledged, " + findings);
        System.exit(findings.isEmpty() ? 0 : 1);
    }
}
