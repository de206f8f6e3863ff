package org.goldthread.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.team.CellEntry;
import org.goldthread.team.MemberRow;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;

/** A person and a standard: criteria with state and date, and the titles of what was handed in for them. */
class CellCard extends Section {
    CellCard(MemberRow member, String standard, List<CellEntry> entries, Days days) {
        addClassNames("card", "team-cell");
        getElement().setAttribute("tabindex", "-1");
        addAttachListener(_ -> {
            scrollIntoView();
            getElement().callJsFunction("focus");
        });
        var title = member.standards().stream()
                .filter(each -> each.code().equals(standard))
                .map(each -> each.title())
                .findFirst()
                .orElse(standard);
        var close = new Anchor(Addresses.TEAM, getTranslation("team.close"));
        var head = new Div(new H2(getTranslation("team.cell", member.standing().name(), title)), close);
        head.addClassName("team-cell-head");
        add(head);
        var list = new UnorderedList();
        list.addClassName("todo-list");
        entries.forEach(entry -> list.add(item(entry, days)));
        add(list);
    }

    static String address(PersonId person, String standard) {
        return Addresses.TEAM + "?person=" + person.value() + "&standard=" + standard;
    }

    private ListItem item(CellEntry entry, Days days) {
        var title = new Paragraph(entry.title() + " " + entry.criterion());
        title.addClassName("todo-what");
        var words = new Div(title);
        entry.handedIn()
                .forEach(handed ->
                        words.add(small(getTranslation("team.handed-in", handed.title(), days.said(handed.on())))));
        var item = new ListItem(words, state(entry, days));
        item.addClassName("todo");
        return item;
    }

    private Component state(CellEntry entry, Days days) {
        var on = entry.on();
        return switch (entry.state()) {
            case MET -> new Chip(Look.MET, getTranslation("team.state.MET", on == null ? "" : days.said(on)));
            case IN_PROGRESS -> new Chip(Look.WAITING, getTranslation("team.state.IN_PROGRESS"));
            case NOTHING_YET -> new Chip(Look.OPEN, getTranslation("team.state.NOTHING_YET"));
        };
    }

    private static Div small(String text) {
        var small = new Div(new Span(text));
        small.addClassName("small");
        return small;
    }
}
