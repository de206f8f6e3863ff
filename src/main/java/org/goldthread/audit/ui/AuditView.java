package org.goldthread.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.audit.AuditEvent;
import org.goldthread.audit.AuditFilter;
import org.goldthread.audit.AuditService;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleService;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;
import org.jspecify.annotations.Nullable;

/** What was done, the newest first; the filter and where the page begins stand in the address. */
@Route(Addresses.AUDIT)
@Menu(order = 80, title = "audit")
@RolesAllowed("ADMIN")
class AuditView extends Page implements AfterNavigationObserver {
    private static final int PAGE = 50;
    private static final String PEOPLE = "people/";

    private final AuditService audit;
    private final PeopleDirectory directory;
    private final Days days;
    private final List<String> kinds;
    private final AuditSearch search;
    private final Div list = new Div();

    AuditView(AuditService audit, PeopleService people, PeopleDirectory directory, Days days) {
        this.audit = audit;
        this.directory = directory;
        this.days = days;
        kinds = audit.kinds();
        search = new AuditSearch(kinds, people, this::go);
        setHeading(getTranslation("audit.title"));
        setLead(getTranslation("audit.lead"));
        add(new CheckPanel(audit, days), search, list);
    }

    private void go(AuditAddress address) {
        getUI().ifPresent(ui -> ui.navigate(Addresses.AUDIT, address.location().getQueryParameters()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = AuditAddress.of(event.getLocation().getQueryParameters());
        var filter = address.filter();
        // one more than is shown says whether there are older ones
        var found = audit.page(filter, address.before(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var names = names(shown, filter);
        var by = filter.by();
        search.show(filter, kinds, named(by, names), named(AuditSearch.person(filter), names));
        setActions(export("csv", "text/csv", filter), export("jsonl", "application/jsonl", filter));
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(nothing());
        } else {
            list.add(new AuditTable(shown, names, Set.copyOf(kinds), days), pages(address, found, shown));
        }
    }

    private static @Nullable PersonName named(@Nullable PersonId id, Map<PersonId, String> names) {
        return id == null ? null : new PersonName(id, names.getOrDefault(id, ""), "");
    }

    private Map<PersonId, String> names(List<AuditEvent> entries, AuditFilter filter) {
        var ids = Stream.concat(
                        entries.stream()
                                .flatMap(entry -> Stream.concat(
                                        Stream.of(entry.actor()).filter(actor -> !actor.isEmpty()),
                                        entry.subjects().stream()
                                                .filter(subject -> subject.startsWith(PEOPLE))
                                                .map(subject -> subject.substring(PEOPLE.length()))))
                                .map(PersonId::new),
                        Stream.of(Optional.ofNullable(filter.by()), Optional.ofNullable(AuditSearch.person(filter)))
                                .flatMap(Optional::stream))
                .collect(Collectors.toSet());
        return directory.names(ids);
    }

    private Anchor export(String form, String type, AuditFilter filter) {
        var name = "audit-" + days.today() + chosenBy(filter) + "." + form;
        var download = new AuditDownload(name, type, target -> {
            if (form.equals("csv")) {
                audit.exportCsv(filter, target);
            } else {
                audit.exportJson(filter, target);
            }
        });
        var link = new Anchor(download, getTranslation("audit.export." + form));
        link.addClassName("button-link");
        return link;
    }

    /** What was asked, for a file's name: "-kind-signed-in-from-2026-03-01". */
    private static String chosenBy(AuditFilter filter) {
        return filter.asked().stream()
                .map(asked -> "-" + asked.replaceAll("[^\\w-]+", "-"))
                .collect(Collectors.joining());
    }

    private Nav pages(AuditAddress here, List<AuditEvent> found, List<AuditEvent> shown) {
        var pages = new Nav();
        pages.addClassNames("row", "page-links");
        pages.setAriaLabel(getTranslation("audit.pages"));
        if (here.before() != AuditAddress.NEWEST) {
            pages.add(new Anchor(here.newest().address(), getTranslation("audit.pages.newest")));
        }
        if (found.size() > shown.size()) {
            pages.add(new Anchor(
                    here.olderThan(shown.getLast().number()).address(), getTranslation("audit.pages.older")));
        }
        return pages;
    }

    private EmptyState nothing() {
        return new EmptyState(
                getTranslation("audit.nothing"),
                getTranslation("audit.nothing.example"),
                Buttons.to(Addresses.AUDIT, getTranslation("audit.everything")));
    }
}
