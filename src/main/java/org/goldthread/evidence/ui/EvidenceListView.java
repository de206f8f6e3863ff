package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.goldthread.evidence.EvidenceCard;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidencePage;
import org.goldthread.evidence.EvidenceRow;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Stage;
import org.goldthread.standards.Framework;
import org.goldthread.standards.Standards;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;

/** One's evidence: search, filters and order in the address, a page at a time. */
@Route(Addresses.EVIDENCE)
@Menu(order = 20, title = "evidence")
@RolesAllowed("CANDIDATE")
class EvidenceListView extends Page implements BeforeEnterObserver {
    private static final int PAGE = 25;
    private static final String NEW = Addresses.newEvidence(Stage.GAP.name().toLowerCase(Locale.ROOT), null);

    private final EvidenceService evidence;
    private final Standards standards;
    private final Days days;
    private final FilterBar filters = new FilterBar(this::filter);
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Nav pages = new Nav();
    private ListAddress address = new ListAddress(EvidenceFilter.none(), 0);

    EvidenceListView(EvidenceService evidence, Standards standards, Days days) {
        this.evidence = evidence;
        this.days = days;
        this.standards = standards;
        addClassName("evidence-list");
        setHeading(Words.text("evidence.title"));
        setLead(Words.text("evidence.lead"));
        setActions(Buttons.primaryTo(NEW, Words.text("evidence.log")));
        found.addClassName("small");
        found.getElement().setAttribute("aria-live", "polite");
        list.addClassName("evidence-entries");
        pages.addClassName("row");
        pages.setAriaLabel(Words.text("evidence.list.pages"));
        add(filters, found, list, empty, pages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.of(event.getLocation().getQueryParameters());
        filters.show(address.filter());
        show();
    }

    /** The address keeps the filter, so that back, reload and a bookmark find it. */
    private void filter(EvidenceFilter filter) {
        address = new ListAddress(filter, 0);
        filters.show(filter);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.location()));
        show();
    }

    private void show() {
        var page = page();
        list.removeAll();
        if (!page.rows().isEmpty()) {
            list(page.rows(), page.edition() == null ? standards.current() : standards.find(page.edition()));
        }
        var nothingYet = page.all() == 0 && address.filter().leavesNothingOut();
        filters.setVisible(!nothingYet);
        found.setText(nothingYet ? "" : Words.text("evidence.list.found", page.all()));
        empty.removeAll();
        if (nothingYet) {
            empty.add(new EmptyState(
                    Words.text("evidence.empty"),
                    Words.text("evidence.empty.example"),
                    Buttons.primaryTo(NEW, Words.text("evidence.log"))));
        }
        if (page.all() == 0 && !nothingYet) {
            empty.add(Buttons.plain(Words.text("evidence.list.show-all"), () -> filter(EvidenceFilter.none())));
        }
        showPages(page);
    }

    private void list(List<EvidenceRow> rows, Framework framework) {
        rows.forEach(row -> list.add(new EvidenceEntry(row, framework, days, () -> delete(row.card()))));
    }

    /** Behind the last page is the last page. */
    private EvidencePage page() {
        var page = evidence.mine(address.filter(), address.page(), PAGE);
        if (!page.rows().isEmpty() || page.all() == 0) {
            return page;
        }
        address = address.at(last(page));
        return evidence.mine(address.filter(), address.page(), PAGE);
    }

    private static int last(EvidencePage page) {
        return (int) ((page.all() - 1) / PAGE);
    }

    private void showPages(EvidencePage page) {
        pages.removeAll();
        var last = last(page);
        pages.setVisible(last > 0);
        if (last > 0) {
            pages.add(turn(address.page() - 1, last, "evidence.list.before"));
            pages.add(new Span(Words.text("evidence.list.page", address.page() + 1, last + 1)));
            pages.add(turn(address.page() + 1, last, "evidence.list.after"));
        }
    }

    private Anchor turn(int to, int last, String key) {
        var link = Buttons.to(address.at(to).location().getPathWithQueryParameters(), Words.text(key));
        link.setVisible(to >= 0 && to <= last);
        return link;
    }

    private void delete(EvidenceCard card) {
        var handedIn = !evidence.standings(card.id()).isEmpty();
        var deleted = evidence.delete(card.id());
        show();
        var said = handedIn ? "evidence.list.deleted-handed-in" : "evidence.list.deleted";
        Notices.undoable(Words.text(said, card.title()), () -> {
            evidence.restore(deleted);
            show();
        });
    }
}
