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
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.Notices;

/** What one has finished or given back, with the way to take it up again as long as there is one. */
final class FinishedList extends Section {
    private final Days days;
    private final Consumer<SubmissionId> reopen;

    /** @param reopen what may be refused */
    FinishedList(String heading, List<FinishedRow> finished, Days days, Consumer<SubmissionId> reopen) {
        this.days = days;
        this.reopen = reopen;
        addClassName("finished-queue");
        setAriaLabel(heading);
        var list = new OrderedList();
        list.addClassName("queue");
        finished.forEach(row -> list.add(row(row)));
        add(new H2(heading), list);
        setVisible(!finished.isEmpty());
    }

    private ListItem row(FinishedRow row) {
        var title = new AttemptTitle(
                FinishView.address(row.id()), row.candidateName(), row.attempt(), row.submitted(), days);
        var how = getTranslation("marking-desk.recent." + (row.givenBack() ? "given-back" : "when"));
        var when = new Div(new Span(how + " "), days.when(row.finished()));
        var item = new ListItem(new Div(new H3(title)), when, way(row));
        item.addClassName("queue-row");
        return item;
    }

    private Component way(FinishedRow row) {
        var until = row.reopenUntil();
        return until == null
                ? new Span()
                : nowrap(new Div(
                        Buttons.plain(getTranslation("marking-desk.reopen"), () -> reopen(row.id())),
                        new Span(" " + getTranslation("marking-desk.recent.until", days.time(until)))));
    }

    private void reopen(SubmissionId id) {
        try {
            reopen.accept(id);
            getUI().ifPresent(ui -> ui.navigate(Addresses.marking(id.value())));
        } catch (Refused e) {
            Notices.refused(e.refusal());
        }
    }

    private static Div nowrap(Div together) {
        together.addClassName("nowrap");
        return together;
    }
}
