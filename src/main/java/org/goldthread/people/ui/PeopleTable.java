package org.goldthread.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goldthread.people.PersonRow;
import org.goldthread.people.PersonStatus;
import org.goldthread.people.Team;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** A page of persons, each with a link; on a phone each row becomes a block. */
final class PeopleTable extends NativeTable {
    private final List<Team> teams;
    private final LocalDate today;
    private final boolean statesShown;

    PeopleTable(List<PersonRow> rows, List<Team> teams, LocalDate today) {
        this.teams = teams;
        this.today = today;
        addClassName("people-table");
        var head = new NativeTableRow();
        statesShown = rows.stream().anyMatch(row -> row.disabled() || row.status() != PersonStatus.ACTIVE);
        for (var column : statesShown ? List.of("name", "roles", "team", "state") : List.of("name", "roles", "team")) {
            var cell = new NativeTableHeaderCell(getTranslation("people.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        rows.forEach(row -> getBody().add(row(row)));
    }

    private NativeTableRow row(PersonRow row) {
        var link = new Anchor(Addresses.person(row.id().value()), row.details().name());
        var email = new Span(row.details().email());
        email.addClassName("small");
        var roles = RoleTexts.now(this, row.details().roles(), today);
        var cells = new NativeTableRow(cell(new Div(link, email)), cell(new Span(roles)), cell(new Span(team(row))));
        if (statesShown) {
            cells.add(cell(state(row)));
        }
        return cells;
    }

    private static NativeTableCell cell(Component... content) {
        return new NativeTableCell(content);
    }

    private String team(PersonRow row) {
        return teams.stream()
                .filter(team -> Objects.equals(team.id(), row.details().team()))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }

    private Component state(PersonRow row) {
        if (row.status() != PersonStatus.ACTIVE) {
            return new Chip(
                    Look.PLAIN, getTranslation("people.status." + row.status().name()));
        }
        return row.disabled() ? new Chip(Look.PLAIN, getTranslation("people.state.disabled")) : new Span();
    }
}
