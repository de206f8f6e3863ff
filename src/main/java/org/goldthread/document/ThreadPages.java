package org.goldthread.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Table;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.document.pdf.ThreadLine;
import org.goldthread.document.pdf.Tone;
import org.goldthread.evidence.Stage;
import org.goldthread.portfolio.ClaimState;

/** Each piece of work as its gold line, told from what was handed in of it. */
record ThreadPages(PortfolioPapers papers, DocumentWords words) {
    /** What needs attention first stands for an item; the best of its items for a stage. */
    private static final List<ClaimState> BY_NEED = List.of(
            ClaimState.NOT_ACCEPTED,
            ClaimState.SUBMITTED,
            ClaimState.UNDER_ASSESSMENT,
            ClaimState.DRAFTED,
            ClaimState.ACCEPTED);

    Stream<Part> parts() {
        var threads = PieceOfWork.of(papers.evidence());
        if (threads.isEmpty()) {
            return Stream.empty();
        }
        var title = words.of("document.threads");
        var entries = new ArrayList<>(List.of(new Contents.Entry(1, title, "threads")));
        threads.forEach(work -> entries.add(new Contents.Entry(2, work.title(), place(entries.size()))));
        Iterable<Block> blocks = () -> Stream.concat(
                        Stream.of(Heading.of(1, title, "threads"), Paragraph.of(words.of("document.threads.lead"))),
                        IntStream.range(0, threads.size())
                                .boxed()
                                .flatMap(at -> thread(threads.get(at), place(at + 1))))
                .iterator();
        return Stream.of(new Part(entries, Section.of(title, blocks), threads.size()));
    }

    private static String place(int number) {
        return "thread-" + number;
    }

    private Stream<Block> thread(PieceOfWork work, String place) {
        var thread = work.title();
        var items = work.items();
        var stops = Stage.thread().stream()
                .map(stage -> stop(stage, at(stage, items)))
                .toList();
        var alt = stops.stream()
                .map(stop -> words.of("document.threads.stop", stop.name(), stop.detail()))
                .collect(Collectors.joining("; "));
        return Stream.of(
                Heading.of(2, thread, place),
                new ThreadLine(words.of("document.threads.alt", thread, alt), stops),
                table(thread, items));
    }

    private static List<EvidenceEntry> at(Stage stage, List<EvidenceEntry> items) {
        return items.stream()
                .filter(entry -> entry.item().detail().stage() == stage)
                .toList();
    }

    private ThreadLine.Stop stop(Stage stage, List<EvidenceEntry> here) {
        if (here.isEmpty()) {
            return new ThreadLine.Stop(words.constant(stage), words.of("document.threads.missing"), Tone.OPEN);
        }
        var best = here.stream()
                .map(ThreadPages::state)
                .max(Comparator.comparingInt(BY_NEED::indexOf))
                .orElseThrow();
        return new ThreadLine.Stop(words.constant(stage), span(here), DocumentWords.tone(best));
    }

    private static ClaimState state(EvidenceEntry entry) {
        return entry.criteria().stream()
                .flatMap(criterion -> entry.claim(criterion).stream())
                .map(EvidenceEntry.HandedIn::state)
                .min(Comparator.comparingInt(BY_NEED::indexOf))
                .orElse(ClaimState.DRAFTED);
    }

    /** From the first day to the last; no last day while something is still running. */
    private String span(List<EvidenceEntry> here) {
        var from = here.stream()
                .map(entry -> entry.item().activityFrom())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var ends = here.stream().map(entry -> entry.item().activityTo()).toList();
        if (ends.stream().anyMatch(Objects::isNull)) {
            return words.of("document.since", words.day(from));
        }
        var to =
                ends.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow();
        return from.equals(to) ? words.day(from) : words.of("document.period", words.day(from), words.day(to));
    }

    private Table table(String thread, List<EvidenceEntry> items) {
        var inOrder = items.stream()
                .sorted(Comparator.comparing(
                        (EvidenceEntry entry) -> entry.item().detail().stage()))
                .map(this::row)
                .toList();
        return Table.of(
                words.of("document.threads.summary", thread),
                List.of(Column.of(1.4), Column.of(3), Column.of(1.7), Column.of(1.2)),
                List.of(
                        words.of("document.stage"),
                        words.of("document.evidence.one"),
                        words.of("document.index.when"),
                        words.of("document.state")),
                inOrder);
    }

    private Row row(EvidenceEntry entry) {
        return Row.of(
                Cell.rowHead(words.constant(entry.item().detail().stage())),
                Cell.of(Run.to(entry.place(), words.labelled(entry.item().title(), entry.label()))),
                Cell.of(words.period(entry.item())),
                Cell.of(Paragraph.of(TextLook.TABLE, words.chip(state(entry)))));
    }
}
