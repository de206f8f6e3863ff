package org.goldthread.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.team.Attention;
import org.goldthread.team.LeadService;
import org.goldthread.team.MemberRow;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;
import org.goldthread.ui.Todo;

/** First in words what needs the lead, then people by standard; a cell's address opens its titles and dates. */
@Route("team")
@Menu(order = 50, title = "team")
@RolesAllowed("TEAM_LEAD")
class TeamView extends Page implements BeforeEnterObserver {
    private final transient LeadService team;
    private final transient Days days;

    TeamView(LeadService team, Days days) {
        this.team = team;
        this.days = days;
        setHeading(getTranslation("team.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var members = team.members();
        if (members.isEmpty()) {
            add(new EmptyState(getTranslation("team.empty"), getTranslation("team.empty.example")));
            return;
        }
        var attention = team.attention();
        setLead(getTranslation("team.lead", attention.size()));
        if (!attention.isEmpty()) {
            add(new Card(attentionList(attention)));
        }
        var heading = new H2(getTranslation("team.people"));
        heading.addClassName("team-heading");
        var note = new Paragraph(getTranslation("team.what-you-see"));
        note.addClassName("small");
        add(heading, note, new Card(new MembersTable(members, days)));
        openCell(event, members);
    }

    private UnorderedList attentionList(List<Attention> attention) {
        var list = new UnorderedList();
        list.addClassName("todo-list");
        attention.forEach(each -> list.add(new Todo(
                getTranslation("team.attention." + each.kind() + ".what", each.name(), each.days()),
                getTranslation("team.attention." + each.kind() + ".why", days.exact(each.since()), each.who()),
                actions(each))));
        return list;
    }

    /** A letter to whoever can move it. */
    private Component[] actions(Attention attention) {
        return attention.email().isEmpty()
                ? new Component[0]
                : new Component[] {
                    Buttons.to(
                            "mailto:" + attention.email(),
                            getTranslation("team.attention." + attention.kind() + ".button", attention.writeTo()))
                };
    }

    private void openCell(BeforeEnterEvent event, List<MemberRow> members) {
        var query = event.getLocation().getQueryParameters();
        var person = query.getSingleParameter("person");
        var standard = query.getSingleParameter("standard");
        if (person.isPresent() && standard.isPresent()) {
            var entries = team.cell(new PersonId(person.get()), standard.get());
            members.stream()
                    .filter(row -> row.standing().person().value().equals(person.get()))
                    .findFirst()
                    .ifPresent(row -> add(new CellCard(row, standard.get(), entries, days)));
        }
    }
}
