package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.goldthread.marking.Feedback;
import org.goldthread.portfolio.Outcome;

/** The words over the decisions, under the headings and with the day that the candidate reads. */
final class WhatIsRead extends Div {
    WhatIsRead(Desk desk, Feedback feedback) {
        addClassName("stack");
        add(new H3(getTranslation("marking.feedback.good")), text(feedback.whatWasGood()));
        var notYet = desk.criteria().stream()
                .filter(at -> at.judgement().outcome() == Outcome.NOT_YET)
                .map(at -> "“" + at.criterion().title() + "”")
                .collect(Collectors.joining(", "));
        if (feedback.nextAction().isEmpty() && notYet.isEmpty()) {
            return;
        }
        add(new H3(getTranslation("marking.next")), text(feedback.nextAction()));
        var due = feedback.nextActionDue();
        if (due != null) {
            add(small(getTranslation("marking.next.by", desk.days().exact(due))));
        }
        if (!notYet.isEmpty()) {
            add(small(getTranslation("marking.next.resubmit-how", notYet)));
        }
    }

    private static Paragraph text(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("as-typed");
        paragraph.setVisible(!words.isEmpty());
        return paragraph;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
