package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.goldthread.marking.FinishedRow;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;

/** Below the queue: what one finished lately, with the way back as long as there is one. */
final class FinishedList extends Section {
    private final Days days;
    private final Consumer<SubmissionId> reopen;

    FinishedList(List<FinishedRow> finished, Days days, Consumer<SubmissionId> reopen) {
        this.days = days;
        this.reopen = reopen;
        addClassName("finished-queue");
        setAriaLabel(getTranslation("marking-desk.recent"));
        var list = new OrderedList();
        list.addClassName("queue");
        finished.forEach(row -> list.add(row(row)));
        add(new H2(getTranslation("marking-desk.recent")), list);
        setVisible(!finished.isEmpty());
    }

    private ListItem row(FinishedRow row) {
        var title = new AttemptTitle(
                FinishView.address(row.id()),
                row.candidateName(),
                row.attempt(),
                row.id().value(),
                row.submitted(),
                days);
        var when = new Div(new Span(getTranslation("marking-desk.recent.when") + " "), days.when(row.finished()));
        var item = new ListItem(new Div(new H3(title)), when, way(row));
        item.addClassName("queue-row");
        return item;
    }

    private Component way(FinishedRow row) {
        var until = row.reopenUntil();
        return until == null
                ? new Span()
                : nowrap(new Div(
                        Buttons.plain(getTranslation("marking-desk.reopen"), () -> reopen.accept(row.id())),
                        new Span(" " + getTranslation("marking-desk.recent.until", days.time(until)))));
    }

    private static Div nowrap(Div together) {
        together.addClassName("nowrap");
        return together;
    }
}
