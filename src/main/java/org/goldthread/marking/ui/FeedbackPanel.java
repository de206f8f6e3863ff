package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.marking.Attempt;
import org.goldthread.marking.Marked;
import org.goldthread.marking.MarkedCriterion;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;

/** What was good first, then what is not yet met and what would show it, then what comes next. */
final class FeedbackPanel extends Div {
    private final Days days;

    FeedbackPanel(Attempt attempt, Marked marked, Days days) {
        this.days = days;
        addClassName("stack");
        add(good(marked));
        marked.notYet().forEach(criterion -> add(new NotYetCard(criterion, attempt)));
        if (attempt.own()
                || !marked.feedback().nextAction().isEmpty()
                || !marked.notYet().isEmpty()) {
            add(next(attempt, marked));
        }
    }

    private Card good(Marked marked) {
        var card = new Card(new H2(getTranslation("marking.feedback.good")));
        card.addClassName("stack");
        card.add(typed(marked.feedback().whatWasGood()));
        var chips = new Div();
        chips.addClassName("row");
        marked.met()
                .forEach(criterion ->
                        chips.add(new Chip(Look.MET, criterion.criterion().title())));
        card.add(chips);
        marked.met().stream()
                .filter(criterion -> !criterion.comment().isBlank())
                .forEach(criterion ->
                        card.add(typed(CriterionName.of(criterion.criterion()) + ": " + criterion.comment())));
        return card;
    }

    private Card next(Attempt attempt, Marked marked) {
        var card = new Card(new H2(getTranslation("marking.next")));
        card.addClassName("stack");
        var feedback = marked.feedback();
        var due = feedback.nextActionDue();
        if (!feedback.nextAction().isEmpty()) {
            card.add(typed(feedback.nextAction()));
        }
        var row = new Div();
        row.addClassName("row");
        if (due != null) {
            card.add(small(getTranslation("marking.next.by", days.exact(due))));
        }
        if (!marked.notYet().isEmpty()) {
            card.add(small(
                    AttemptWords.of(attempt, "marking.next.resubmit-how", titles(marked), attempt.candidateName())));
        } else if (attempt.own()) {
            card.add(small(getTranslation("marking.next.all-met")));
        }
        if (attempt.own() && !marked.notYet().isEmpty()) {
            row.add(Buttons.to(
                    Addresses.submit(attempt.portfolio().value(), codes(marked)),
                    getTranslation("marking.next.resubmit")));
        }
        if (due != null) {
            row.add(new CalendarLink(new CalendarEntry(
                    attempt.id().value(),
                    due,
                    getTranslation("marking.next.event"),
                    feedback.nextAction(),
                    marked.at())));
        }
        if (attempt.own()) {
            row.add(Buttons.to(
                    Addresses.portfolio(attempt.portfolio().value()), getTranslation("marking.next.portfolio")));
        }
        card.add(row);
        return card;
    }

    private static List<String> codes(Marked marked) {
        return marked.notYet().stream()
                .map(criterion -> criterion.criterion().code().value())
                .toList();
    }

    private static String titles(Marked marked) {
        return marked.notYet().stream()
                .map(MarkedCriterion::criterion)
                .map(criterion -> "“" + criterion.title() + "”")
                .collect(Collectors.joining(", "));
    }

    private static Paragraph typed(String words) {
        var text = new Paragraph(new Span(words));
        text.addClassName("as-typed");
        return text;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
