package org.goldthread.marking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureValues;
import org.goldthread.evidence.AgreedAction;
import org.goldthread.evidence.Answer;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Dated;
import org.goldthread.evidence.Witness;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;

/**
 * Puts into words what a candidate wrote, question by question, the same on a page and in the document.
 *
 * @param contacts whether it tells how to reach a witness: the assessor who asks them needs it, a document does not
 */
public record WrittenWords(Say say, Days days, boolean contacts) {
    private static final String LEVELS = "evaluationLevels";

    /** A text of the message bundles. */
    @FunctionalInterface
    public interface Say {
        String of(String key, Object... args);
    }

    public List<Written> of(SubmittedItem item) {
        return item.written().stream().map(this::written).toList();
    }

    private Written written(Answer answer) {
        var value = Objects.requireNonNull(answer.value());
        var question = say.of("marking-desk.field." + answer.name());
        if (value instanceof List<?> several) {
            return new Written(question, several.stream().map(this::words).toList(), true);
        }
        var words = answer.name().equals(LEVELS) ? levels((Collection<?>) value) : words(value);
        return new Written(question, List.of(words), false);
    }

    private String levels(Collection<?> levels) {
        return levels.stream().map(level -> say.of("evidence.level." + level)).collect(Collectors.joining(" · "));
    }

    private String words(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean yes -> say.of(yes ? "evidence.yes" : "evidence.no");
            case LocalDate day -> days.exact(day);
            case Enum<?> constant -> say.of(Texts.keyOf(constant));
            case Collection<?> several -> several.stream().map(this::words).collect(Collectors.joining(" · "));
            case Dated dated -> parts(days.exact(dated.on()), dated.note());
            case AgreedAction action -> words(action);
            case Witness witness -> words(witness);
            case Double number -> MeasureValues.said(number, "", Locale.UK);
            case Record row ->
                parts(Answers.of(row).stream()
                        .filter(Answer::isFilled)
                        .map(part -> words(Objects.requireNonNull(part.value())))
                        .toArray(String[]::new));
            default -> value.toString();
        };
    }

    private String words(AgreedAction action) {
        var due = action.due();
        var done = action.doneOn();
        return parts(
                action.text(),
                action.owner(),
                due == null ? "" : say.of("marking-desk.action-due", days.exact(due)),
                done == null ? "" : say.of("marking-desk.action-done", days.exact(done)));
    }

    private String words(Witness witness) {
        var on = witness.statedOn();
        return parts(
                witness.name(),
                witness.role(),
                witness.relationship(),
                contacts ? witness.contact() : "",
                on == null ? "" : days.exact(on));
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
