package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Team;
import org.goldthread.people.TeamService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;

/** Everybody, found by name, email, role or team; filter, order and page stand in the address. */
@Route(Addresses.PEOPLE)
@Menu(order = 60, title = "people")
@RolesAllowed("ADMIN")
class PeopleView extends Page implements AfterNavigationObserver {
    private final PeopleService people;
    private final List<Team> teams;
    private final Days days;
    private final PeopleSearch search;
    private final Div list = new Div();

    PeopleView(PeopleService people, TeamService teams, Days days) {
        this.people = people;
        this.teams = teams.all();
        this.days = days;
        search = new PeopleSearch(this.teams, this::go);
        setHeading(getTranslation("people.title"));
        setActions(
                Buttons.to(Addresses.WORKLOAD, getTranslation("people.workload")),
                Buttons.to(Addresses.TEAMS, getTranslation("people.teams.title")),
                Buttons.primaryTo(Addresses.NEW_PERSON, getTranslation("people.add")));
        add(search);
        var waiting = people.waitingForLink();
        if (!waiting.isEmpty()) {
            add(new WaitingForLink(waiting));
        }
        add(list);
    }

    private void go(PeopleAddress address) {
        getUI().ifPresent(ui -> ui.navigate(Addresses.PEOPLE, address.parameters()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = PeopleAddress.of(event.getLocation().getQueryParameters());
        search.show(asked.filter());
        var found = people.count(asked.filter());
        var address = asked.within(found);
        setLead(getTranslation("people.count", found));
        list.removeAll();
        if (found == 0) {
            list.add(nobody());
            return;
        }
        var rows = people.page(address.filter(), address.page(), PeopleAddress.PAGE);
        list.add(new PeopleTable(rows, teams, days.today()), new PageLinks(address, found));
    }

    private EmptyState nobody() {
        return new EmptyState(
                getTranslation("people.nobody"),
                getTranslation("people.nobody.example"),
                Buttons.to(Addresses.PEOPLE, getTranslation("people.everyone")));
    }
}
