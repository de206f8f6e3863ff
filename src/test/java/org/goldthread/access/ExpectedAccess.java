package org.goldthread.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may what, as people wrote it down; the head of {@code access/expected.txt} says how. The first line that fits counts. */
final class ExpectedAccess {
    private static final String FILE = "/access/expected.txt";
    private static final String ALL = "*";

    private final List<Line> lines;

    private ExpectedAccess(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A line of it; nobody named, or no state, is all. */
    record Line(String text, Set<String> surfaces, Set<Actor> actors, Set<Stand> stands, Answer answer) {
        boolean fits(Cell cell) {
            return surfaces.contains(cell.surface())
                    && (actors.isEmpty() || actors.contains(cell.actor()))
                    && (stands.isEmpty() || stands.contains(cell.stand()));
        }
    }

    static ExpectedAccess read() {
        try (var file = Objects.requireNonNull(ExpectedAccess.class.getResourceAsStream(FILE))) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExpectedAccess of(String text) {
        var lines = new ArrayList<Line>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> lines.add(line(line)));
        return new ExpectedAccess(lines);
    }

    private static Line line(String text) {
        var parts = text.split("\\s*\\|\\s*", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("Four parts between bars are expected: " + text);
        }
        return new Line(
                text,
                surfaces(parts[0]),
                several(parts[1]).flatMap(ExpectedAccess::actors).collect(Collectors.toSet()),
                several(parts[2]).map(Stand::of).collect(Collectors.toSet()),
                Answer.of(parts[3]));
    }

    /** "MarkingService: judge, decide" are two methods; an address stands for itself. */
    static Set<String> surfaces(String text) {
        var service = text.split(":\\s+", 2);
        return service.length == 1
                ? several(text).collect(Collectors.toSet())
                : several(service[1]).map(method -> service[0] + "." + method).collect(Collectors.toSet());
    }

    private static Stream<Actor> actors(String text) {
        return text.equals("signed in")
                ? Arrays.stream(Actor.values()).filter(actor -> actor != Actor.NOBODY)
                : Stream.of(Actor.of(text));
    }

    private static Stream<String> several(String text) {
        return text.equals(ALL) ? Stream.empty() : Arrays.stream(text.split(",\\s*", -1));
    }

    Optional<Answer> answer(Cell cell) {
        return lines.stream().filter(line -> line.fits(cell)).findFirst().map(Line::answer);
    }

    /** Cells about which nobody wrote anything. */
    List<Cell> gaps(List<? extends Surface> surfaces) {
        return surfaces.stream()
                .flatMap(Surface::cells)
                .filter(cell -> answer(cell).isEmpty())
                .toList();
    }

    /** Lines that say something of what is not there, or what an earlier line has said already. */
    List<String> idle(List<? extends Surface> surfaces) {
        var used = surfaces.stream()
                .flatMap(Surface::cells)
                .flatMap(cell -> lines.stream().filter(line -> line.fits(cell)).limit(1))
                .collect(Collectors.toSet());
        var names = surfaces.stream().map(Surface::name).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !used.contains(line) || !names.containsAll(line.surfaces()))
                .map(Line::text)
                .toList();
    }
}
