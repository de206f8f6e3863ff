package org.goldthread.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.goldthread.document.pdf.Chip;
import org.goldthread.document.pdf.Tone;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.files.FileFacts;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.marking.WrittenWords;
import org.goldthread.portfolio.ClaimState;
import org.goldthread.portfolio.CriterionState;
import org.goldthread.portfolio.Outcome;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;
import org.springframework.stereotype.Component;

/** What the document says, and how days, states and names read in it. */
@Component
class DocumentWords {
    private static final int KILO = 1_000;

    private final Texts texts;
    private final Days days;
    private final MeasureWords measures;

    DocumentWords(Texts texts, Days days, MeasureWords measures) {
        this.texts = texts;
        this.days = days;
        this.measures = measures;
    }

    String of(String key, Object... args) {
        return texts.of(key, args);
    }

    WrittenWords written() {
        return new WrittenWords(texts::of, days, false);
    }

    MeasureWords measures() {
        return measures;
    }

    String day(LocalDate day) {
        return days.exact(day);
    }

    String day(Instant at) {
        return days.exact(days.day(at));
    }

    /** 2 Mar 2026 at 10:32. */
    String moment(Instant at) {
        return of("document.moment", day(at), days.time(at));
    }

    /** When the work was done. */
    String period(SubmittedItem item) {
        var to = item.activityTo();
        if (to == null) {
            return of("document.since", day(item.activityFrom()));
        }
        return to.equals(item.activityFrom()) ? day(to) : of("document.period", day(item.activityFrom()), day(to));
    }

    /** Close the loop (2.3). */
    String criterion(Criterion criterion) {
        return of("document.criterion", criterion.title(), criterion.code().value());
    }

    String criterion(CriterionCode code, Framework framework) {
        return framework.criterion(code).map(this::criterion).orElseGet(code::value);
    }

    String criteria(Collection<CriterionCode> codes, Framework framework) {
        return codes.stream().map(code -> criterion(code, framework)).collect(Collectors.joining(", "));
    }

    /** Call-back within four hours (E3). */
    String labelled(String title, String label) {
        return of("document.labelled", title, label);
    }

    String value(double value, Measure measure) {
        return measures.value(value, measure);
    }

    /** "PDF, 3 pages, 240 kB". */
    String file(FileFacts facts) {
        var kind = of("document.file-kind." + extension(facts));
        var size = facts.size() < KILO * KILO
                ? of("document.kilobytes", Math.max(1, facts.size() / KILO))
                : of("document.megabytes", (facts.size() + KILO * KILO / 2) / (KILO * KILO));
        return facts.isPdf() && facts.pages() > 0
                ? of("document.file.pages", kind, facts.pages(), size)
                : of("document.file", kind, size);
    }

    /** What the media type is called after; its own last part for one that nobody knows. */
    private static String extension(FileFacts facts) {
        return switch (facts.mediaType()) {
            case "application/pdf" -> "pdf";
            case "image/png" -> "png";
            case "image/jpeg" -> "jpeg";
            case "image/webp" -> "webp";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "docx";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "xlsx";
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> "pptx";
            case "text/csv" -> "csv";
            case "text/plain" -> "txt";
            case "audio/mpeg" -> "mp3";
            case "video/mp4" -> "mp4";
            default -> "other";
        };
    }

    /** The word of a constant, under the key that its feature gives it: {@code evidence.root-cause.TOOLS}. */
    String constant(Enum<?> constant) {
        return of(Texts.keyOf(constant));
    }

    String state(CriterionState state) {
        return of("portfolio.criterion-state." + state);
    }

    static Tone tone(CriterionState state) {
        return switch (state) {
            case MET, MET_AGEING -> Tone.MET;
            case MET_LAPSED, NOT_YET -> Tone.NOT_YET;
            case SUBMITTED, RESUBMITTED, UNDER_ASSESSMENT, FEEDBACK_READY -> Tone.WAITING;
            case EVIDENCE_DRAFTED -> Tone.DRAFT;
            case PLANNED, NOT_STARTED -> Tone.OPEN;
        };
    }

    static Tone tone(ClaimState state) {
        return switch (state) {
            case DRAFTED -> Tone.DRAFT;
            case SUBMITTED, UNDER_ASSESSMENT -> Tone.WAITING;
            case ACCEPTED -> Tone.MET;
            case NOT_ACCEPTED -> Tone.NOT_YET;
        };
    }

    Chip chip(ClaimState state) {
        return new Chip(tone(state), of("document.claim-state." + state));
    }

    Chip chip(Outcome outcome) {
        return new Chip(outcome == Outcome.MET ? Tone.MET : Tone.NOT_YET, of("portfolio.outcome." + outcome));
    }
}
