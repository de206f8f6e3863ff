package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldthread.marking.Attempt;
import org.goldthread.marking.Letter;
import org.goldthread.marking.MarkedCriterion;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** One criterion that is not yet met: what would show it, and the way there. */
final class NotYetCard extends Section {
    NotYetCard(MarkedCriterion criterion, Attempt attempt) {
        addClassNames("card", "stack", "not-yet-card");
        var code = new Span(criterion.criterion().code().value());
        code.addClassName("small");
        var title = new H2(new Span(criterion.criterion().title() + " "), code);
        var letters = criterion.failing().stream()
                .map(letter -> lacking(letter, attempt))
                .collect(Collectors.joining(", "));
        var head = new Div(title, new Chip(Look.NOT_YET, getTranslation("marking.feedback.not-yet", letters)));
        head.addClassNames("row", "not-yet-head");
        var wouldShow = new Span(getTranslation("marking.feedback.would-show"));
        wouldShow.addClassName("would-show");
        var words = new Paragraph(
                new Span(criterion.comment().isBlank() ? "" : criterion.comment() + " "),
                wouldShow,
                new Span(" " + criterion.whatWouldShowIt()));
        words.addClassName("as-typed");
        add(head, words);
        if (attempt.own()) {
            add(ways(criterion));
        }
    }

    private String lacking(Letter letter, Attempt attempt) {
        var key = "marking.lacking." + letter;
        return letter == Letter.AUTHENTIC ? AttemptWords.of(attempt, key) : getTranslation(key);
    }

    private Div ways(MarkedCriterion criterion) {
        var ways = new Div();
        ways.addClassName("row");
        var form = Addresses.newEvidence(
                criterion.stage().name().toLowerCase(Locale.ROOT),
                null,
                List.of(criterion.criterion().code().value()));
        var item = criterion.next();
        if (item == null) {
            ways.add(Buttons.primaryTo(form, getTranslation("marking.feedback.log")));
        } else {
            ways.add(
                    Buttons.primaryTo(
                            Addresses.evidence(item.value()),
                            getTranslation("marking.feedback.open", criterion.nextTitle())),
                    Buttons.to(form, getTranslation("marking.feedback.log")));
        }
        return ways;
    }
}
