package org.goldthread.store.served;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.goldthread.store.sqlite.file.Synchronous;

/** A {@link ServingProcess}, seen from the process that started it and may kill it at any time. */
public final class ServedStore implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;
    private final Writer asked;
    private String uri = "";

    private ServedStore(Process process) {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        asked = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Begins to start; {@code before} stands before the command: a tracer, or options of Java's. */
    public static ServedStore begin(Path folder, Synchronous synchronous, List<String> before, List<String> options) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServingProcess.class.getName()));
        command.addAll(List.of(folder.toString(), synchronous.name()));
        try {
            return new ServedStore(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ServedStore start(Path folder, Synchronous synchronous) {
        var store = begin(folder, synchronous, List.of(), List.of());
        store.awaitReady();
        return store;
    }

    /** Java has started and the store's folder is about to be opened. */
    public void awaitOpening() {
        await(ServingProcess.OPENING);
    }

    public void awaitReady() {
        uri = await(ServingProcess.READY);
    }

    public String uri() {
        return uri;
    }

    public long pid() {
        return process.pid();
    }

    public MongoClient connect() {
        return MongoClients.create(uri);
    }

    /** Empty if everything in the file is as it should be. */
    public String check() {
        ask("check");
        var answer = await("", ServingProcess.SOUND, ServingProcess.UNSOUND);
        return answer.equals(ServingProcess.SOUND) ? "" : answer;
    }

    /** Asks it to close, without waiting for it. */
    public void beginClosing() {
        ask("close");
        await(ServingProcess.CLOSING);
    }

    /** Lets it go on for a while; it must not end by itself meanwhile. */
    public void letRun(Duration time) {
        if (hasEndedAfter(time)) {
            throw new IllegalStateException("The store's process has ended by itself, with " + process.exitValue());
        }
    }

    public boolean hasEndedAfter(Duration time) {
        try {
            return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** With SIGKILL: nothing in the process hears of it. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            beginClosing();
            await(ServingProcess.CLOSED);
        }
        process.onExit().join();
    }

    private void ask(String line) {
        try {
            asked.write(line + "\n");
            asked.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rest of the line that begins so. */
    private String await(String beginning) {
        return await(beginning, beginning).substring(beginning.length());
    }

    private String await(String what, String... beginnings) {
        var others = new ArrayList<String>();
        try {
            String line;
            while ((line = said.readLine()) != null) {
                for (var beginning : beginnings) {
                    if (line.startsWith(beginning)) {
                        return line;
                    }
                }
                others.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(
                "The store's process ended before it said \"" + what + "\": " + String.join("\n", others));
    }
}
