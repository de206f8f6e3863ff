package org.goldthread.store.power;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code strace -f -xx -yy} wrote. A call that others interrupt stands on two lines: writes and replies count
 * from the first, a sync from the second, so that nothing looks safer than it was.
 */
final class Trace {
    /** The command; the file for the trace comes next, then the command to trace. */
    static final List<String> COMMAND = List.of(
            "strace",
            "-f",
            "--seccomp-bpf",
            "-xx",
            "-yy",
            "-s",
            "1000000",
            "-e",
            "trace=pwrite64,write,writev,ftruncate,fsync,fdatasync,unlink,unlinkat,rename",
            "-o");

    private static final Pattern CALL =
            Pattern.compile("(\\d+) +(\\w+)\\((?:(?:\\d+|AT_FDCWD)<(.*?)>(?=, |\\)| )(?:, )?)?(?:\"([^\"]*)\")?(.*)");
    private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. (?:fsync|fdatasync) resumed>\\) += 0");
    private static final Pattern POSITION = Pattern.compile(", (\\d+), (\\d+)(?:\\)| <unfinished).*");
    private static final Pattern SIZE = Pattern.compile("(\\d+)(?:\\)| <unfinished).*");
    private static final int HEADER = 16;

    private final List<Event> events = new ArrayList<>();
    private final Map<String, Path> syncing = new HashMap<>();

    private Trace() {}

    static List<Event> read(Path file) throws IOException {
        var trace = new Trace();
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            lines.forEach(trace::line);
        }
        return trace.events;
    }

    private void line(String line) {
        var resumed = RESUMED.matcher(line);
        if (resumed.matches()) {
            events.add(new Event.Synced(syncing.remove(resumed.group(1))));
            return;
        }
        var call = CALL.matcher(line);
        if (call.matches()) {
            call(call);
        }
    }

    private void call(Matcher call) {
        var rest = call.group(5);
        var on = call.group(3) == null ? "" : new String(unescaped(call.group(3)), StandardCharsets.UTF_8);
        switch (call.group(2)) {
            case "pwrite64" -> {
                var position = matched(POSITION, rest);
                events.add(new Event.Written(Path.of(on), Long.parseLong(position.group(2)), unescaped(call.group(4))));
            }
            case "write" -> written(on, unescaped(call.group(4)));
            case "ftruncate" ->
                events.add(new Event.Truncated(
                        Path.of(on), Long.parseLong(matched(SIZE, rest).group(1))));
            case "fsync", "fdatasync" -> synced(call.group(1), Path.of(on), rest);
            case "unlink", "unlinkat" -> {
                if (rest.endsWith("= 0")) {
                    events.add(
                            new Event.Removed(Path.of(new String(unescaped(call.group(4)), StandardCharsets.UTF_8))));
                }
            }
            default -> throw new IllegalStateException("The trace has a call that the images do not know: " + rest);
        }
    }

    /** Java writes its small files at once and from their beginning. */
    private void written(String on, byte[] bytes) {
        if (!on.startsWith("TCP")) {
            events.add(new Event.Truncated(Path.of(on), 0));
            events.add(new Event.Written(Path.of(on), 0, bytes));
        } else if (bytes.length >= HEADER) {
            int request = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
            events.add(new Event.Replied(request));
        }
    }

    private void synced(String thread, Path file, String rest) {
        if (rest.contains("unfinished")) {
            syncing.put(thread, file);
        } else if (rest.endsWith("= 0")) {
            events.add(new Event.Synced(file));
        }
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("The trace cannot be read: " + text);
        }
        return matcher;
    }

    /** Every byte stands as \xNN, names too; what strace itself adds does not. */
    private static byte[] unescaped(String text) {
        if (!text.startsWith("\\x")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new byte[text.length() / 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(text, 4 * i + 2, 4 * i + 4, 16);
        }
        return bytes;
    }
}
