package org.goldthread.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The processor time until the packaged product says that it is ready: with what a build recorded, and as one jar. */
final class StartBench {
    private static final Path PACKAGED = Path.of("target", "app", "goldthread.jar");
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    private static final double MOST = 0.4;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final Path recording;

    StartBench(Path work) {
        recording = work.resolve("start.aot");
    }

    List<Row> rows() throws Exception {
        record();
        var jar = oneJar();
        var measured = Timing.repeated(_ -> new Row.Ratio(
                started(List.of("-XX:AOTCache=" + recording, "-Xlog:aot=off", "-jar", PACKAGED.toString())),
                started(List.of("-jar", jar.toString())),
                "s CPU"));
        return List.of(Row.median("a packaged start with its recording (AOT cache) ÷ as one jar", MOST, measured));
    }

    /** As a build does. */
    private void record() throws Exception {
        var process = begin(
                List.of(
                        "-XX:AOTCacheOutput=" + recording,
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        PACKAGED.toString()),
                0);
        if (process.waitFor() != 0 || !Files.exists(recording)) {
            throw new IllegalStateException("No start could be recorded");
        }
    }

    private static Path oneJar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("goldthread-.*\\.jar"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IllegalStateException("The product is not packaged: ./goldthread build"));
        }
    }

    private static double started(List<String> how) throws Exception {
        int port = freePort();
        var process = begin(how, port);
        try (var client = HttpClient.newHttpClient()) {
            long until = System.nanoTime() + PATIENCE_NANOS;
            while (!isReady(client, port)) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > until) {
                    throw new IllegalStateException("The packaged product did not start");
                }
            }
            return Cpu.of(process.pid());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process begin(List<String> how, int port) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(how);
        command.addAll(List.of("--goldthread.store.folder=", "--server.port=" + port));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isReady(HttpClient client, int port) throws InterruptedException {
        var health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
