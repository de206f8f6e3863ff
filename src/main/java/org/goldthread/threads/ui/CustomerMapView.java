package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldthread.engagement.Alignment;
import org.goldthread.engagement.MappedWork;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.threads.CustomerMap;
import org.goldthread.threads.ThreadService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;
import org.jspecify.annotations.Nullable;

/** One's pieces of work by the relationship with who asked: as a picture, and as a table behind it. */
@Route(Addresses.CUSTOMER_MAP)
@RolesAllowed("CANDIDATE")
class CustomerMapView extends Page implements BeforeEnterObserver {
    private static final int SIZE = 20;

    private final ThreadService threads;
    private final MapFilterBar filters = new MapFilterBar(this::filter);
    private final Div content = new Div();
    private MapAddress address = new MapAddress(CustomerMap.Filter.none(), false, 1);

    CustomerMapView(ThreadService threads) {
        this.threads = threads;
        setHeading(getTranslation("threads.map.title"));
        setCrumb(ThreadsView.class, getTranslation("threads.title"), getTranslation("threads.map.title"));
        setLead(getTranslation("threads.map.lead"));
        content.addClassName("stack");
        content.getElement().setAttribute("aria-live", "polite");
        add(filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MapAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    /** The address keeps the filter, so that back, reload and a bookmark find it. */
    private void filter(CustomerMap.Filter filter) {
        address = address.filtered(filter);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.location()));
        show();
    }

    private void show() {
        var map = threads.map(address.filter());
        filters.show(address.filter());
        filters.setVisible(!map.all().isEmpty());
        content.removeAll();
        if (map.all().isEmpty()) {
            content.add(empty());
            return;
        }
        setActions(Buttons.to(
                address.as(!address.table()).href(),
                getTranslation(address.table() ? "threads.map.picture" : "threads.map.table")));
        content.add(map.all().stream().noneMatch(MappedWork::said) ? unsaid() : counts(map));
        var cell = address.filter().cell();
        if (cell != null) {
            content.add(only(cell));
        }
        var shown = map.shown();
        if (shown.isEmpty()) {
            content.add(none());
        } else if (address.table()) {
            showTable(shown);
        } else {
            content.add(new MapPicture(map, address));
        }
        content.add(kinds());
    }

    /** Says which cell of the picture this is, and leads out of it. */
    private Div only(CustomerMap.Cell cell) {
        var only = new Div(
                new Span(getTranslation(
                        "threads.map.only",
                        named(cell.expected(), "threads.map.not-said"),
                        named(cell.practised(), "threads.map.not-clear"))),
                Buttons.to(
                        address.filtered(new CustomerMap.Filter(
                                        null, address.filter().alignment(), null))
                                .href(),
                        getTranslation("threads.map.none.all")));
        only.addClassName("row");
        return only;
    }

    private String named(@Nullable RelationshipType type, String otherwise) {
        return getTranslation(type == null ? otherwise : "engagement.relationship-type." + type);
    }

    private void showTable(List<MappedWork> shown) {
        var from = Math.min((address.page() - 1) * SIZE, shown.size());
        var to = Math.min(from + SIZE, shown.size());
        content.add(new MapTable(shown.subList(from, to)));
        if (address.page() > 1 || to < shown.size()) {
            content.add(pages(to < shown.size()));
        }
    }

    private Component empty() {
        return new EmptyState(
                getTranslation("threads.map.empty"),
                getTranslation("threads.map.empty.example"),
                Buttons.primaryTo(NewThreadView.ADDRESS, getTranslation("threads.new")));
    }

    private Component none() {
        return new EmptyState(
                getTranslation("threads.map.none"),
                "",
                Buttons.plain(getTranslation("threads.map.none.all"), () -> filter(CustomerMap.Filter.none())));
    }

    private Component unsaid() {
        return new Paragraph(getTranslation("threads.map.unsaid"));
    }

    /** What the shapes mean, and how many there are of each. */
    private Component counts(CustomerMap map) {
        var counts = new Div();
        counts.addClassName("map-counts");
        for (var alignment :
                List.of(Alignment.TALK_TO_THE_CUSTOMER, Alignment.WATCH, Alignment.ALIGNED, Alignment.OPEN)) {
            var number = new Span(String.valueOf(map.count(alignment)));
            number.addClassName("map-count");
            counts.add(new Span(FitMark.worded(alignment), number));
        }
        return counts;
    }

    private Details kinds() {
        var list = new DescriptionList();
        for (var type : RelationshipType.values()) {
            list.add(
                    new DescriptionList.Term(getTranslation("engagement.relationship-type." + type)),
                    new DescriptionList.Description(getTranslation("threads.map.type." + type)));
        }
        list.addClassName("map-kinds");
        return new Details(getTranslation("threads.map.types"), list);
    }

    private Nav pages(boolean later) {
        var pages = new Nav();
        pages.addClassNames("row", "thread-pages");
        pages.setAriaLabel(getTranslation("threads.pages"));
        if (address.page() > 1) {
            pages.add(Buttons.to(address.at(address.page() - 1).href(), getTranslation("threads.later")));
        }
        pages.add(new Span(getTranslation("threads.page", address.page())));
        if (later) {
            pages.add(Buttons.to(address.at(address.page() + 1).href(), getTranslation("threads.earlier")));
        }
        return pages;
    }
}
