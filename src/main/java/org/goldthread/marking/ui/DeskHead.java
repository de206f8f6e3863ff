package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.goldthread.ui.Notices;

/**
 * What is known of a submission before its first judgement: when it came and by when an answer is expected, that one may
 * not assess it, and that its candidate has still to answer.
 */
final class DeskHead extends Div {
    private final Paragraph submitted = new Paragraph();
    private final Paragraph expected = new Paragraph();
    private final Paragraph barred = new Paragraph();
    private final UnansweredNote unanswered = new UnansweredNote();

    DeskHead() {
        addClassName("desk-head");
        submitted.addClassName("small");
        barred.addClassNames("hint", "error-text");
        barred.getElement().setAttribute("role", "alert");
        add(submitted, expected, barred, unanswered);
    }

    void show(Desk desk) {
        var submission = desk.submission();
        var open = desk.marking().isOpen();
        submitted.setText(getTranslation(
                "marking-desk.submitted",
                desk.days().exact(desk.days().day(submission.submitted())),
                submission.criteria().size(),
                submission.items().size()));
        var late = submission.expectBy().isBefore(desk.days().today());
        expected.setVisible(open);
        expected.setClassName("small", true);
        expected.setClassName("error-text", late);
        expected.setText(getTranslation(
                late ? "marking-desk.queue-late" : "marking-desk.queue-by",
                desk.days().exact(submission.expectBy())));
        var refusal = desk.marking().barred();
        barred.setVisible(open && refusal != null);
        barred.setText(refusal == null ? "" : Notices.text(refusal));
        unanswered.show(desk);
        unanswered.setVisible(open && unanswered.isVisible());
    }
}
