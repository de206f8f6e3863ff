package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldthread.marking.CountersignService;
import org.goldthread.marking.MarkingQueueRow;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.Workload;
import org.goldthread.marking.WorkloadService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Role;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.ListQuery;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;

/** What waits to be marked, longest waiting first, page by page; the search is part of the address. */
@Route(Addresses.MARKING)
@Menu(order = 40, title = "marking")
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class MarkingQueueView extends Page implements BeforeEnterObserver {
    private static final int ROWS = 25;

    private final MarkingService marking;
    private final WorkloadService workload;
    private final CountersignService countersigning;
    private final boolean countersigns;
    private final Div toSign = new Div();
    private final Days days;
    private final TextField search = new TextField(getTranslation("marking-desk.search"));
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();
    private final Div recent = new Div();
    private String words = "";

    MarkingQueueView(
            MarkingService marking,
            WorkloadService workload,
            CountersignService countersigning,
            CurrentPerson me,
            Days days) {
        this.marking = marking;
        this.workload = workload;
        this.countersigning = countersigning;
        this.countersigns = me.has(Role.ASSESSOR);
        this.days = days;
        setHeading(getTranslation("marking-desk.title"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> search(change.getValue().strip()));
        found.addClassName("small");
        found.getElement().setAttribute("role", "status");
        var head = new Div(search, found);
        head.addClassName("queue-head");
        head.getElement().setAttribute("role", "search");
        add(toSign, head, rows, recent);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        words = query.getSingleParameter("q").orElse("");
        int page = query.getSingleParameter("page")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(1);
        search.setValue(words);
        show(Math.max(1, page));
    }

    private void search(String wanted) {
        if (!wanted.equals(words)) {
            var query = wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", wanted);
            getUI().ifPresent(ui -> ui.navigate(Addresses.MARKING, query));
        }
    }

    private void show(int wanted) {
        var asked = marking.queue(words, wanted - 1, ROWS);
        // a first page with room left is all there is
        long all = wanted == 1 && asked.size() < ROWS ? asked.size() : marking.waiting(words);
        int page = ListQuery.within(wanted, all, ROWS);
        var shown = page == wanted ? asked : marking.queue(words, page - 1, ROWS);
        setUnderHeading(pace(workload.mine()));
        toSign.removeAll();
        var second = toSign();
        second.forEach(toSign::add);
        setLead(getTranslation(second.isEmpty() ? "marking-desk.lead" : "marking-desk.lead-both"));
        rows.removeAll();
        recent.removeAll();
        recent.add(new FinishedList(marking.recentlyFinished(), days, this::reopen));
        search.setVisible(all > 0 || !words.isEmpty());
        found.setText(getTranslation("marking-desk.found", all));
        found.setVisible(search.isVisible());
        if (shown.isEmpty()) {
            rows.add(empty());
            return;
        }
        var list = new OrderedList();
        list.addClassName("queue");
        shown.forEach(row -> list.add(new QueueRow(row, days)));
        rows.add(list, pager(page, all));
    }

    private void reopen(SubmissionId id) {
        try {
            marking.reopen(id);
            getUI().ifPresent(ui -> ui.navigate(Addresses.marking(id.value())));
        } catch (Refused e) {
            Notices.refused(e.refusal());
        }
    }

    private Paragraph pace(Workload mine) {
        var open =
                mine.open() == 0 ? "" : getTranslation("marking-desk.workload.mine-open", mine.open(), mine.oldest());
        var words = new Paragraph((open + " " + soFar(mine)).strip());
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

    /** Nothing for those who have nothing to sign. */
    private List<CountersignQueue> toSign() {
        var waiting = countersigns ? countersigning.waiting(0, ROWS) : List.<MarkingQueueRow>of();
        return waiting.isEmpty() ? List.of() : List.of(new CountersignQueue(waiting, days));
    }

    private EmptyState empty() {
        return words.isEmpty()
                ? new EmptyState(getTranslation("marking-desk.empty"), getTranslation("marking-desk.empty-example"))
                : new EmptyState(
                        getTranslation("marking-desk.none-found", words),
                        "",
                        new Anchor(Addresses.MARKING, getTranslation("marking-desk.show-all")));
    }

    private Div pager(int page, long all) {
        var pager = new Div();
        pager.addClassNames("row", "pager");
        if (page > 1) {
            pager.add(new Anchor(address(words, page - 1), getTranslation("marking-desk.pager-previous")));
        }
        if ((long) page * ROWS < all) {
            pager.add(new Anchor(address(words, page + 1), getTranslation("marking-desk.pager-next")));
        }
        return pager;
    }

    private static String address(String words, int page) {
        var search = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        var turned = page == 1 ? "" : "page=" + page;
        var query = search.isEmpty() || turned.isEmpty() ? search + turned : search + "&" + turned;
        return query.isEmpty() ? Addresses.MARKING : Addresses.MARKING + "?" + query;
    }
}
