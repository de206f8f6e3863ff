package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final int LAST_PAGE = 10_000;

    private final ThreadService threads;
    private final Days days;
    private final TextField search = new TextField();
    private final Div content = new Div();

    ThreadsView(ThreadService threads, Days days) {
        this.threads = threads;
        this.days = days;
        setHeading(getTranslation("threads.title"));
        setLead(getTranslation("threads.lead"));
        setActions(newThread());
        search.setLabel(getTranslation("threads.search"));
        search.setPlaceholder(getTranslation("threads.search.example"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("threads-search");
        search.addValueChangeListener(change -> find(change.getValue()));
        content.getElement().setAttribute("aria-live", "polite");
        add(search, content);
    }

    private Anchor newThread() {
        return Buttons.primaryTo(NewThreadView.ADDRESS, getTranslation("threads.new"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var words = query.getSingleParameter("q").orElse("");
        search.setValue(words);
        show(words, page(query));
    }

    private static int page(QueryParameters query) {
        return query.getSingleParameter("page")
                .filter(page -> page.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(page -> page >= 1 && page <= LAST_PAGE)
                .orElse(1);
    }

    private void find(String words) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address(words, 1)));
        show(words, 1);
    }

    /** A full page may have another behind it. */
    private void show(String words, int page) {
        content.removeAll();
        var rows = threads.mine(words, page - 1, SIZE);
        var older = rows.size() == SIZE && !threads.mine(words, page, SIZE).isEmpty();
        if (rows.isEmpty()) {
            content.add(empty(words));
            return;
        }
        content.add(list(rows));
        if (older || page > 1) {
            content.add(pages(words, page, older));
        }
    }

    private UnorderedList list(List<ThreadRow> rows) {
        var list = new UnorderedList();
        list.addClassName("thread-list");
        rows.forEach(row -> list.add(new ThreadEntry(row, days)));
        return list;
    }

    private Component empty(String words) {
        return words.isBlank()
                ? new EmptyState(getTranslation("threads.empty"), getTranslation("threads.empty.example"), newThread())
                : new EmptyState(
                        getTranslation("threads.none"),
                        "",
                        Buttons.plain(getTranslation("threads.none.all"), search::clear));
    }

    private Nav pages(String words, int page, boolean older) {
        var pages = new Nav();
        pages.addClassNames("row", "thread-pages");
        pages.setAriaLabel(getTranslation("threads.pages"));
        if (page > 1) {
            pages.add(Buttons.to(href(words, page - 1), getTranslation("threads.later")));
        }
        pages.add(new Span(getTranslation("threads.page", page)));
        if (older) {
            pages.add(Buttons.to(href(words, page + 1), getTranslation("threads.earlier")));
        }
        return pages;
    }

    private static String href(String words, int page) {
        return address(words, page).getPathWithQueryParameters();
    }

    private static Location address(String words, int page) {
        var query = new LinkedHashMap<String, String>();
        if (!words.isBlank()) {
            query.put("q", words);
        }
        if (page > 1) {
            query.put("page", Integer.toString(page));
        }
        return new Location(Addresses.THREADS, QueryParameters.simple(query));
    }
}
