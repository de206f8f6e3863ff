package org.goldthread.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** The packaged product, started once with its demo data and once without, by the commands that the README names. */
final class Product {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    static final Path LOG = Path.of("target/browser-product.log");
    /** Its embedded store; another process may read it beside the product. */
    static final Path STORE = Path.of("target/browser-data/demo");

    private static final Path LOG_WITHOUT_DATA = Path.of("target/browser-first-start.log");

    private static Product started;
    private static Product firstStart;

    private final Process process;
    private final int port;
    private final Path log;

    private Product(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** With the demo data. */
    static synchronized Product started() {
        if (started == null) {
            started = start("demo", Path.of("target/browser-data"), LOG);
        }
        return started;
    }

    /** Without any data, as it is before somebody becomes the first administrator. */
    static synchronized Product firstStart() {
        if (firstStart == null) {
            firstStart = start("run", Path.of("target/browser-first-start"), LOG_WITHOUT_DATA);
        }
        return firstStart;
    }

    String address(String place) {
        return "http://127.0.0.1:" + port + "/" + place;
    }

    private static Product start(String command, Path data, Path log) {
        try {
            wipe(data);
            var port = freePort();
            var builder = new ProcessBuilder("./goldthread", command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().put("GOLDTHREAD_DATA", data.toAbsolutePath().toString());
            var product = new Product(builder.start(), port, log);
            Runtime.getRuntime().addShutdownHook(new Thread(product::stop));
            product.awaitReady();
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks until the demo data are there: only then does the product say that it is ready. */
    private void awaitReady() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The product did not start:\n" + Files.readString(log));
            }
        }
    }

    private boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            // waits for the process a little, so that asking again is not a busy loop
            process.waitFor(500, TimeUnit.MILLISECONDS);
            var request = HttpRequest.newBuilder(URI.create(address("actuator/health/readiness")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void wipe(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
