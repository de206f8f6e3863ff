package org.goldthread.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.document.pdf.KeyValues;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasureValues;
import org.goldthread.evidence.AgreedAction;
import org.goldthread.evidence.Answer;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Dated;
import org.goldthread.evidence.Witness;
import org.goldthread.marking.SubmittedItem;
import org.jspecify.annotations.Nullable;

/** What the candidate wrote, question by question; what was left empty is left out. */
record WrittenAnswers(DocumentWords words) {
    private static final String LEVELS = "evaluationLevels";

    KeyValues of(SubmittedItem item) {
        var facts = Stream.of(
                        List.of(new Answer("summary", item.summary())),
                        Answers.of((Record) item.detail()),
                        List.of(
                                new Answer("customerGroups", item.customerGroups()),
                                new Answer("impact", item.impact()),
                                new Answer("inclusionAdjustments", item.inclusionAdjustments()),
                                new Answer("reflection", item.reflection())),
                        Answers.of(item.integrity()),
                        List.of(new Answer("testimony", testimony(item))))
                .flatMap(List::stream)
                .filter(answer -> answer.isFilled() && !(answer.value() instanceof MeasureId))
                .map(this::fact)
                .toList();
        return new KeyValues(words.of("document.evidence.written", item.title()), facts);
    }

    /** Who testifies where the stage itself asks for no witness. */
    private static @Nullable Witness testimony(SubmittedItem item) {
        var asked = Answers.of((Record) item.detail()).stream()
                .anyMatch(answer -> Objects.equals(answer.value(), item.witness()));
        return asked ? null : item.witness();
    }

    private KeyValues.KeyValue fact(Answer answer) {
        var value = Objects.requireNonNull(answer.value());
        var paragraphs = value instanceof List<?> several
                ? several.stream().map(one -> paragraph(said(one))).toList()
                : List.of(paragraph(answer.name().equals(LEVELS) ? levels((Collection<?>) value) : said(value)));
        return new KeyValues.KeyValue(words.of("marking-desk.field." + answer.name()), paragraphs);
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(TextLook.TABLE, text);
    }

    private String levels(Collection<?> levels) {
        return levels.stream().map(level -> words.of("evidence.level." + level)).collect(Collectors.joining(" · "));
    }

    private String said(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean yes -> words.of(yes ? "evidence.yes" : "evidence.no");
            case LocalDate day -> words.day(day);
            case Enum<?> constant -> words.constant(constant);
            case Collection<?> several -> several.stream().map(this::said).collect(Collectors.joining(" · "));
            case Dated dated -> parts(words.day(dated.on()), dated.note());
            case AgreedAction action -> action(action);
            case Witness witness -> parts(witness.name(), witness.role(), witness.relationship());
            case Double number -> MeasureValues.said(number, "", Locale.UK);
            case Record row ->
                parts(Answers.of(row).stream()
                        .filter(Answer::isFilled)
                        .map(part -> said(Objects.requireNonNull(part.value())))
                        .toArray(String[]::new));
            default -> value.toString();
        };
    }

    private String action(AgreedAction action) {
        var due = action.due();
        var done = action.doneOn();
        return parts(
                action.text(),
                action.owner(),
                due == null ? "" : words.of("marking-desk.action-due", words.day(due)),
                done == null ? "" : words.of("marking-desk.action-done", words.day(done)));
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
