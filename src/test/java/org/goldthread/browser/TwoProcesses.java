package org.goldthread.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged product twice, on one store that a process of its own serves, behind HAProxy as {@code deploy} sets it up. */
final class TwoProcesses implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path CONFIGURATION = Path.of("deploy/haproxy.cfg");

    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<String, Process> products = new HashMap<>();
    private final int proxyPort;
    private final Process proxy;

    private TwoProcesses(String uri) throws IOException {
        for (var name : List.of("one", "two")) {
            ports.put(name, Product.freePort());
            products.put(name, product(name, uri));
        }
        proxyPort = Product.freePort();
        proxy = proxy();
    }

    /** Both at the same moment, so that they meet in whatever is done once. */
    static TwoProcesses start(String uri) throws IOException {
        var both = new TwoProcesses(uri);
        both.await("both are ready", () -> both.isReady("one") && both.isReady("two"));
        both.await("the proxy answers", () -> both.status(both.address() + "login") == 200);
        return both;
    }

    static boolean isPossible() {
        return List.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/usr/bin/haproxy").stream()
                .anyMatch(each -> Files.isExecutable(Path.of(each)));
    }

    /** Of the proxy. */
    String address() {
        return "http://127.0.0.1:" + proxyPort + "/";
    }

    String addressOf(String name) {
        return "http://127.0.0.1:" + ports.get(name) + "/";
    }

    static Path log(String name) {
        return Path.of("target/two-processes-" + name + ".log");
    }

    boolean isReady(String name) {
        return status(addressOf(name) + "actuator/health/readiness") == 200;
    }

    /** With no warning, as by a power cut. */
    void kill(String name) throws InterruptedException {
        products.get(name).descendants().forEach(ProcessHandle::destroyForcibly);
        products.get(name).destroyForcibly().waitFor();
    }

    /** What stands there; 0 if nobody answers. */
    int status(String address) {
        return answer(address, "").map(HttpResponse::statusCode).orElse(0);
    }

    java.util.Optional<HttpResponse<String>> answer(String address, String cookies) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10));
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies);
            }
            return java.util.Optional.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException _) {
            return java.util.Optional.empty(); // not there, or not any more: what the caller asks about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks again until it is so; each question takes its time, the proxy's process a little more. */
    void await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            try {
                if (System.nanoTime() > deadline || proxy.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("Not so: " + what + "\n" + logs());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    String logs() {
        try {
            var all = new StringBuilder();
            for (var name : List.of("one", "two", "proxy")) {
                all.append(Files.readString(log(name)));
            }
            return all.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Process product(String name, String uri) throws IOException {
        var builder = into(log(name), List.of("./goldthread", "run"));
        builder.environment().put("GOLDTHREAD_MONGODB_URI", uri);
        builder.environment().put("SERVER_PORT", Integer.toString(ports.get(name)));
        builder.environment().put("GOLDTHREAD_LOG_FORMAT", "ecs");
        builder.environment().put("GOLDTHREAD_PROXIES", "127.0.0.1/32");
        return builder.start();
    }

    private Process proxy() throws IOException {
        var builder = into(log("proxy"), List.of("haproxy", "-db", "-f", CONFIGURATION.toString()));
        builder.environment().merge("PATH", "/usr/sbin:/usr/local/sbin", (path, more) -> path + ":" + more);
        builder.environment().put("GOLDTHREAD_BIND", "127.0.0.1:" + proxyPort);
        builder.environment().put("GOLDTHREAD_ONE", "127.0.0.1:" + ports.get("one"));
        builder.environment().put("GOLDTHREAD_TWO", "127.0.0.1:" + ports.get("two"));
        return builder.start();
    }

    private static ProcessBuilder into(Path log, List<String> command) {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    }

    @Override
    public void close() {
        var all = new ArrayList<>(products.values());
        all.add(proxy);
        all.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }
}
