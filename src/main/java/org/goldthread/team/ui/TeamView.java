package org.goldthread.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import org.goldthread.people.PersonName;
import org.goldthread.team.Attention;
import org.goldthread.team.AttentionWords;
import org.goldthread.team.LeadService;
import org.goldthread.team.MemberRow;
import org.goldthread.team.StandardProgress;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;
import org.goldthread.ui.Todo;
import org.jspecify.annotations.Nullable;

/** First in words what needs the lead, then people by standard; a cell's address opens its titles and dates. */
@Route("team")
@Menu(order = 50, title = "team")
@RolesAllowed("TEAM_LEAD")
class TeamView extends Page implements BeforeEnterObserver {
    private final transient LeadService team;
    private final transient AttentionWords words;
    private final transient Days days;
    private final Div content = new Div();

    TeamView(LeadService team, AttentionWords words, Days days) {
        this.team = team;
        this.words = words;
        this.days = days;
        setHeading(getTranslation("team.title"));
        setActions(Buttons.to(Addresses.WORKLOAD, getTranslation("team.workload")));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var now = team.team();
        var members = now.members();
        if (members.isEmpty()) {
            content.add(new EmptyState(getTranslation("team.empty"), getTranslation("team.empty.example")));
            return;
        }
        var attention = now.attention();
        setLead(getTranslation("team.lead", attention.size()));
        if (!attention.isEmpty()) {
            content.add(new Card(attentionList(attention, members)));
        }
        var heading = new H2(getTranslation("team.people"));
        heading.addClassName("team-heading");
        var note = new Paragraph(getTranslation("team.what-you-see"));
        note.addClassName("small");
        content.add(heading, note, new Card(new MembersTable(members, days), new MonthsTable(members, days.today())));
        openCell(event, members);
    }

    private UnorderedList attentionList(List<Attention> attention, List<MemberRow> members) {
        var list = new UnorderedList();
        list.addClassName("todo-list");
        var canAct = team.whoCanAct(attention);
        attention.forEach(each ->
                list.add(new Todo(words.what(each), words.why(each), actions(each, members, canAct.get(each)))));
        return list;
    }

    /** No countersigner is named for a submission: who shares the work out sees it there. */
    private Component[] actions(Attention about, List<MemberRow> members, @Nullable PersonName canAct) {
        return about.kind() == Attention.Kind.TARGET_NEAR || about.kind() == Attention.Kind.TARGET_PASSED
                ? members.stream()
                        .filter(member -> member.standing().person().equals(about.person()))
                        .flatMap(member -> member.standards().stream().filter(each -> each.met() < each.of()))
                        .limit(1)
                        .map(standard -> toCell(about, standard))
                        .toArray(Component[]::new)
                : about.kind() == Attention.Kind.SECOND_SIGNATURE
                        ? new Component[] {Buttons.to(Addresses.WORKLOAD, getTranslation("team.workload"))}
                        : canAct == null ? new Component[0] : new Component[] {write(canAct)};
    }

    private Anchor toCell(Attention about, StandardProgress standard) {
        var link = Buttons.to(CellCard.address(about.person(), standard.code()), getTranslation("team.see-open"));
        link.setAriaLabel(getTranslation("team.see-open-of", about.name()));
        return link;
    }

    private Anchor write(PersonName to) {
        var link = Buttons.to("mailto:" + to.email(), getTranslation("team.write-to", to.name()));
        link.setTitle(to.email());
        link.setRouterIgnore(true);
        return link;
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
                    .ifPresent(row -> content.add(new CellCard(row, standard.get(), entries, days)));
        }
    }
}
