package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldthread.marking.MarkingQueueRow;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;

/** Above the queue of a countersigner: whose decisions wait for their signature (R7). */
final class CountersignQueue extends Section {
    CountersignQueue(List<MarkingQueueRow> waiting, Days days) {
        addClassName("countersign-queue");
        setAriaLabel(getTranslation("marking-desk.second.queue"));
        var list = new OrderedList();
        list.addClassName("queue");
        waiting.forEach(row -> list.add(row(row, days)));
        add(new H2(getTranslation("marking-desk.second.queue-of", waiting.size())), list);
    }

    private ListItem row(MarkingQueueRow row, Days days) {
        var link = new AttemptTitle(
                Addresses.countersign(row.id().value()), row.candidateName(), row.attempt(), row.submitted(), days);
        var facts = new Paragraph(getTranslation("marking-desk.second.of", row.criteria()));
        facts.addClassName("small");
        var waiting = new Div();
        var asked = row.countersigning();
        if (asked != null) {
            waiting.add(
                    new Span(getTranslation("marking-desk.second.decided", row.assessorName()) + " "),
                    days.when(asked.asked()));
        }
        var item = new ListItem(
                new Div(new H3(link), facts),
                waiting,
                new Chip(Look.PLAIN, getTranslation("marking-desk.second.chip")),
                new Paragraph(getTranslation("marking-desk.queue-by", days.exact(row.expectBy()))));
        item.addClassName("queue-row");
        return item;
    }
}
