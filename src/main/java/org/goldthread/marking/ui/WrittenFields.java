package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasureValues;
import org.goldthread.evidence.AgreedAction;
import org.goldthread.evidence.Answer;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Dated;
import org.goldthread.evidence.Witness;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** What the candidate wrote, question by question; what was left empty is left out. */
final class WrittenFields extends DescriptionList {
    private final Days days;

    WrittenFields(SubmittedItem item, Days days) {
        this.days = days;
        addClassName("written-fields");
        Stream.of(
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
                .forEach(this::write);
    }

    /** Who testifies where the stage itself asks for no witness. */
    private static @Nullable Witness testimony(SubmittedItem item) {
        boolean asked = Answers.of((Record) item.detail()).stream()
                .anyMatch(answer -> Objects.equals(answer.value(), item.witness()));
        return asked ? null : item.witness();
    }

    private void write(Answer answer) {
        var value = answer.value();
        if (value != null) {
            add(new Term(getTranslation("marking-desk.field." + answer.name())), new Description(shown(value)));
        }
    }

    private Component shown(Object value) {
        if (value instanceof List<?> several) {
            return new UnorderedList(
                    several.stream().map(one -> new ListItem(words(one))).toArray(ListItem[]::new));
        }
        var text = new Span(words(value));
        text.addClassName("as-typed");
        return text;
    }

    private String words(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean yes -> getTranslation(yes ? "marking-desk.yes" : "marking-desk.no");
            case LocalDate day -> days.exact(day);
            case Enum<?> constant -> EnumWords.of(constant);
            case Collection<?> several -> several.stream().map(this::words).collect(Collectors.joining(" · "));
            case Dated dated -> parts(days.exact(dated.on()), dated.note());
            case AgreedAction action -> words(action);
            case Witness witness -> words(witness);
            case Double number -> MeasureValues.said(number, "", getLocale());
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
                due == null ? "" : getTranslation("marking-desk.action-due", days.exact(due)),
                done == null ? "" : getTranslation("marking-desk.action-done", days.exact(done)));
    }

    private String words(Witness witness) {
        var on = witness.statedOn();
        return parts(
                witness.name(),
                witness.role(),
                witness.relationship(),
                witness.contact(),
                on == null ? "" : days.exact(on));
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
