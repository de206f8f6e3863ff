package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldthread.marking.CountersignService;
import org.goldthread.marking.FinishedService;
import org.goldthread.marking.MarkingQueueRow;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.Workload;
import org.goldthread.marking.WorkloadService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Role;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.ListQuery;
import org.goldthread.ui.Page;

/**
 * What waits for a second signature, then to be marked, each with the longest waiting first; then what was finished lately.
 * The search, in all three, is part of the address.
 */
@Route(Addresses.MARKING)
@Menu(order = 40, title = "marking")
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class MarkingQueueView extends Page implements BeforeEnterObserver {
    private static final int ROWS = QueuePager.ROWS;
    private static final int FEW = 5;

    private final MarkingService marking;
    private final FinishedService finished;
    private final WorkloadService workload;
    private final CountersignService countersigning;
    private final boolean countersigns;
    private final Days days;
    private final QueueSearch search = new QueueSearch(Addresses.MARKING);
    private final Div lists = new Div();
    private String words = "";

    MarkingQueueView(
            MarkingService marking,
            FinishedService finished,
            WorkloadService workload,
            CountersignService countersigning,
            CurrentPerson me,
            Days days) {
        this.marking = marking;
        this.finished = finished;
        this.workload = workload;
        this.countersigning = countersigning;
        this.countersigns = me.has(Role.ASSESSOR);
        this.days = days;
        setHeading(getTranslation("marking-desk.title"));
        add(search, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        words = search.asked(query);
        show(ListQuery.page(query));
    }

    private void show(int wanted) {
        var asked = marking.queue(words, wanted - 1, ROWS);
        // a first page with room left is all there is
        long all = wanted == 1 && asked.size() < ROWS ? asked.size() : marking.waiting(words);
        int page = ListQuery.within(wanted, all, ROWS);
        var shown = page == wanted ? asked : marking.queue(words, page - 1, ROWS);
        var toSign = countersigns ? countersigning.waiting(words, 0, ROWS) : List.<MarkingQueueRow>of();
        setUnderHeading(pace(workload.mine()));
        setLead(getTranslation(toSign.isEmpty() ? "marking-desk.lead" : "marking-desk.lead-both"));
        lists.removeAll();
        // nothing for those who have nothing to sign
        if (!toSign.isEmpty()) {
            lists.add(new CountersignQueue(toSign, days));
        }
        if (!shown.isEmpty()) {
            lists.add(toMark(shown, page, all));
        }
        if (words.isEmpty()) {
            search.found("");
            if (shown.isEmpty()) {
                lists.add(empty());
            }
            lists.add(recent());
        } else {
            found(toSign.size(), all);
        }
    }

    private Section toMark(List<MarkingQueueRow> shown, int page, long all) {
        var list = new OrderedList();
        list.addClassName("queue");
        shown.forEach(row -> list.add(new QueueRow(row, days)));
        var section = new Section(
                new H2(getTranslation("marking-desk.to-mark", all)),
                list,
                new QueuePager(Addresses.MARKING, words, page, all));
        section.addClassName("mark-queue");
        section.setAriaLabel(getTranslation("marking-desk.to-mark-name"));
        return section;
    }

    private Div recent() {
        return new Div(
                new FinishedList(getTranslation("marking-desk.recent"), finished.recently(), days, marking::reopen),
                allFinished(getTranslation("marking-desk.all-finished")));
    }

    private void found(int toSign, long toMark) {
        long all = finished.count(words);
        search.found(getTranslation("marking-desk.found", toSign, toMark, all));
        if (all > 0) {
            lists.add(new FinishedList(
                    getTranslation("marking-desk.finished-count", all),
                    finished.all(words, 0, FEW),
                    days,
                    marking::reopen));
        }
        if (all > FEW) {
            lists.add(allFinished(getTranslation("marking-desk.all-found", all)));
        }
        if (toSign + toMark + all == 0) {
            lists.add(new EmptyState(
                    getTranslation("marking-desk.none-found", words),
                    "",
                    new Anchor(Addresses.MARKING, getTranslation("marking-desk.show-all"))));
        }
    }

    private Component allFinished(String said) {
        var way = new Paragraph(new Anchor(QueuePager.address(Addresses.FINISHED, words, 1), said));
        way.addClassName("all-finished");
        return way;
    }

    private EmptyState empty() {
        return new EmptyState(getTranslation("marking-desk.empty"), getTranslation("marking-desk.empty-example"));
    }

    private Paragraph pace(Workload mine) {
        var words = new Paragraph(soFar(mine));
        words.addClassName("small");
        return words;
    }

    private String soFar(Workload mine) {
        if (mine.decided() == 0) {
            return "";
        }
        return mine.median() == mine.ninetieth()
                ? getTranslation("marking-desk.workload.mine-pace-one", mine.ninetieth())
                : getTranslation("marking-desk.workload.mine-pace", mine.median(), mine.ninetieth());
    }
}
