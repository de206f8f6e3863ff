package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldthread.threads.ThreadFilter;
import org.goldthread.threads.ThreadRow;
import org.goldthread.threads.ThreadService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;

/** One's pieces of work, the latest first. */
@Route(Addresses.THREADS)
@Menu(order = 10, title = "threads")
@RolesAllowed("CANDIDATE")
class ThreadsView extends Page implements BeforeEnterObserver {
    private static final int SIZE = 10;

    private final ThreadService threads;
    private final Days days;
    private final ThreadFilterBar filters = new ThreadFilterBar(this::filter);
    private final Div content = new Div();
    private ThreadsAddress address = new ThreadsAddress(ThreadFilter.none(), 1);

    ThreadsView(ThreadService threads, Days days) {
        this.threads = threads;
        this.days = days;
        setHeading(getTranslation("threads.title"));
        setLead(getTranslation("threads.lead"));
        setActions(Buttons.to(Addresses.CUSTOMER_MAP, getTranslation("threads.map")), newThread());
        content.getElement().setAttribute("aria-live", "polite");
        add(filters, content);
    }

    private Anchor newThread() {
        return Buttons.primaryTo(NewThreadView.ADDRESS, getTranslation("threads.new"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ThreadsAddress.of(event.getLocation().getQueryParameters());
        filters.show(address.filter());
        show();
    }

    /** The address keeps the filter, so that back, reload and a bookmark find it. */
    private void filter(ThreadFilter filter) {
        address = new ThreadsAddress(filter, 1);
        filters.show(filter);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.location()));
        show();
    }

    private void show() {
        content.removeAll();
        var page = threads.mine(address.filter(), address.page() - 1, SIZE);
        if (page.rows().isEmpty()) {
            content.add(empty());
            return;
        }
        content.add(list(page.rows()));
        if (page.more() || address.page() > 1) {
            content.add(pages(page.more()));
        }
    }

    private UnorderedList list(List<ThreadRow> rows) {
        var list = new UnorderedList();
        list.addClassName("thread-list");
        rows.forEach(row -> list.add(new ThreadEntry(row, days)));
        return list;
    }

    private Component empty() {
        return address.filter().leavesNothingOut() && address.page() == 1
                ? new EmptyState(getTranslation("threads.empty"), getTranslation("threads.empty.example"), newThread())
                : new EmptyState(
                        getTranslation("threads.none"),
                        "",
                        Buttons.plain(getTranslation("threads.none.all"), () -> filter(ThreadFilter.none())));
    }

    private Nav pages(boolean older) {
        var pages = new Nav();
        pages.addClassNames("row", "thread-pages");
        pages.setAriaLabel(getTranslation("threads.pages"));
        if (address.page() > 1) {
            pages.add(Buttons.to(href(address.page() - 1), getTranslation("threads.later")));
        }
        pages.add(new Span(getTranslation("threads.page", address.page())));
        if (older) {
            pages.add(Buttons.to(href(address.page() + 1), getTranslation("threads.earlier")));
        }
        return pages;
    }

    private String href(int page) {
        return address.at(page).location().getPathWithQueryParameters();
    }
}
