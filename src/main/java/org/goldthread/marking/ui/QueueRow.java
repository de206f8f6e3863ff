package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.MarkingQueueRow;
import org.goldthread.marking.SubmissionState;
import org.goldthread.time.WorkingDays;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;

/** One submission in the queue: whose, how much, how long it waits, and by when an answer is expected. */
final class QueueRow extends ListItem {
    QueueRow(MarkingQueueRow row, Days days) {
        addClassName("queue-row");
        var title = new AttemptTitle(
                Addresses.marking(row.id().value()), row.candidateName(), row.attempt(), row.submitted(), days);
        var facts = new Paragraph(getTranslation("marking-desk.queue-facts", row.criteria(), row.decided()));
        facts.addClassName("small");
        var words = new Div(new H3(title), facts);
        if (row.asked() != null) {
            words.add(asked(row, row.asked(), days));
        }
        add(words, row.waitsForCandidate() ? new Span() : age(row, days), chip(row), expected(row, days));
    }

    private Paragraph asked(MarkingQueueRow row, Addendum open, Days days) {
        var key = open.awaitsAnswer() ? "marking-desk.queue-asked" : "marking-desk.queue-recorded";
        var asked = new Paragraph(getTranslation(key, days.exact(days.day(open.at())), row.toDecide()));
        asked.addClassNames("small", "queue-asked");
        return asked;
    }

    private Span age(MarkingQueueRow row, Days days) {
        return new Span(getTranslation(
                "marking-desk.queue-since", WorkingDays.between(days.day(row.submitted()), days.today())));
    }

    private Chip chip(MarkingQueueRow row) {
        if (row.isSentBack()) {
            return new Chip(Look.NOT_YET, getTranslation("marking-desk.second.row-sent-back"));
        }
        if (row.waitsForCandidate()) {
            return new Chip(Look.WAITING, getTranslation("marking-desk.queue-with-candidate"));
        }
        var begun = row.state() == SubmissionState.UNDER_ASSESSMENT;
        return new Chip(
                begun ? Look.DRAFT : Look.PLAIN,
                getTranslation(begun ? "marking-desk.queue-begun" : "marking-desk.queue-waiting"));
    }

    private Paragraph expected(MarkingQueueRow row, Days days) {
        // while it is the candidate's turn, the assessor is late with nothing
        boolean late = !row.waitsForCandidate() && row.expectBy().isBefore(days.today());
        var words = new Paragraph(
                getTranslation(late ? "marking-desk.queue-late" : "marking-desk.queue-by", days.exact(row.expectBy())));
        words.addClassName("small");
        words.setClassName("error-text", late);
        return words;
    }
}
