package org.goldthread.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries for other programs, one a line as they come, and at the end the signed head of the chain. */
enum AuditExport {
    /** For a spreadsheet; what it would take for a formula is marked as a text. */
    CSV {
        @Override
        String asked(List<String> filter) {
            return row(Stream.concat(Stream.of("filter"), filter.stream()));
        }

        @Override
        String first() {
            return row(Stream.of(
                    "number", "at", "actor", "kind", "subjects", "content", "state", "event", "previous", "hash"));
        }

        @Override
        String line(AuditEvent entry) {
            return row(Stream.of(
                    Long.toString(entry.number()),
                    entry.at().toString(),
                    entry.actor(),
                    entry.kind(),
                    String.join(",", entry.subjects()),
                    entry.content(),
                    entry.state(),
                    entry.event(),
                    entry.previous(),
                    entry.hash()));
        }

        @Override
        String last(Checkpoint head, AuditKey key) {
            return row(Stream.of(
                    "signed head",
                    head.at().toString(),
                    Long.toString(head.serial()),
                    Long.toString(head.number()),
                    head.hash(),
                    head.signature(),
                    key.name(),
                    key.published()));
        }
    },
    /** JSON Lines. */
    JSON {
        @Override
        String asked(List<String> filter) {
            return MAPPER.writeValueAsString(new Asked(filter)) + "\n";
        }

        @Override
        String first() {
            return "";
        }

        @Override
        String line(AuditEvent entry) {
            return MAPPER.writeValueAsString(entry) + "\n";
        }

        @Override
        String last(Checkpoint head, AuditKey key) {
            return MAPPER.writeValueAsString(new SignedHead(head, key.published())) + "\n";
        }
    };

    /** What a formula begins with, also as it is written in wide letters; gaps hide it. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private record SignedHead(Checkpoint signedHead, String publicKey) {}

    private record Asked(List<String> filter) {}

    /** What the entries were chosen by, where they are not all; the very first line. */
    abstract String asked(List<String> filter);

    /** What stands before the entries. */
    abstract String first();

    abstract String line(AuditEvent entry);

    abstract String last(Checkpoint head, AuditKey key);

    void write(AuditFilter filter, Stream<AuditEvent> entries, Checkpoint head, AuditKey key, OutputStream target) {
        try {
            Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
            if (!filter.isEmpty()) {
                writer.write(asked(filter.asked()));
            }
            writer.write(first());
            for (var entry : (Iterable<AuditEvent>) entries::iterator) {
                writer.write(line(entry));
            }
            writer.write(last(head, key));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String row(Stream<String> cells) {
        return cells.map(AuditExport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
