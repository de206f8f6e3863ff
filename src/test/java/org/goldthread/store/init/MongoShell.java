package org.goldthread.store.init;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** MongoDB's shell, fetched by npm into the build's folder when it is first wanted. */
final class MongoShell {
    private static final String VERSION = "2.12.0";
    private static final Path FOLDER = Path.of("target", "mongosh-" + VERSION);
    private static final Path PROGRAM = FOLDER.resolve("node_modules/.bin/mongosh");

    /** What a run said and how it ended. */
    record Answer(int exit, String said) {}

    private MongoShell() {}

    /** Skips the test, with the reason, where the shell can neither be found nor fetched. */
    static void require() throws IOException, InterruptedException {
        if (Files.exists(PROGRAM)) {
            return;
        }
        if (!isThere("npm") || !isThere("node")) {
            abort("npm is not installed: mongo-init was not run by mongosh");
        }
        var fetched = run(
                List.of(
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--fetch-retries=1",
                        "--prefix",
                        FOLDER.toString(),
                        "mongosh@" + VERSION),
                Map.of());
        if (fetched.exit() != 0) {
            abort("npm could not fetch mongosh " + VERSION + ", so mongo-init was not run: " + fetched.said());
        }
    }

    /** Runs a script as the official MongoDB image runs those of its start. */
    static Answer run(String uri, Path script, Map<String, String> environment)
            throws IOException, InterruptedException {
        return run(List.of(PROGRAM.toString(), "--quiet", uri, script.toString()), environment);
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Answer run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var output = Files.createTempFile("mongosh", ".txt");
        try {
            var builder = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            // what a person's own shell has set up stays out of it
            builder.environment()
                    .put("HOME", Files.createDirectories(FOLDER.resolve("home")).toString());
            var process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Answer(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
