package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldthread.marking.FinishedService;
import org.goldthread.marking.MarkingService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.ListQuery;
import org.goldthread.ui.Page;

/** All that an assessor has finished or given back, the latest first, page by page. */
@Route(Addresses.FINISHED)
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class AllFinishedView extends Page implements BeforeEnterObserver {
    private final FinishedService finished;
    private final MarkingService marking;
    private final Days days;
    private final QueueSearch search = new QueueSearch(Addresses.FINISHED);
    private final Div list = new Div();

    AllFinishedView(FinishedService finished, MarkingService marking, Days days) {
        this.finished = finished;
        this.marking = marking;
        this.days = days;
        setCrumb(
                MarkingQueueView.class,
                getTranslation("marking-desk.title"),
                getTranslation("marking-desk.finished-title"));
        setHeading(getTranslation("marking-desk.finished-title"));
        setLead(getTranslation("marking-desk.finished-lead"));
        add(search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        show(search.asked(query), ListQuery.page(query));
    }

    private void show(String words, int wanted) {
        long all = finished.count(words);
        int page = ListQuery.within(wanted, all, QueuePager.ROWS);
        list.removeAll();
        if (all == 0) {
            list.add(empty(words));
            return;
        }
        list.add(
                new FinishedList(
                        getTranslation("marking-desk.finished-count", all),
                        finished.all(words, page - 1, QueuePager.ROWS),
                        days,
                        marking::reopen),
                new QueuePager(Addresses.FINISHED, words, page, all));
    }

    private EmptyState empty(String words) {
        return words.isEmpty()
                ? new EmptyState(getTranslation("marking-desk.finished-none"), "")
                : new EmptyState(
                        getTranslation("marking-desk.finished-none-found", words),
                        "",
                        new Anchor(Addresses.FINISHED, getTranslation("marking-desk.all-finished")));
    }
}
