package org.goldthread.team.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldthread.team.MemberRow;
import org.goldthread.team.StandardProgress;
import org.goldthread.ui.Days;

/** People by standard: how much is met, when last, and the criteria met by month. */
class MembersTable extends Div {
    private final transient Days days;

    MembersTable(List<MemberRow> members, Days days) {
        this.days = days;
        addClassName("members");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("team.people"));
        var table = new NativeTable();
        table.getHead().add(header(members.getFirst().standards()));
        members.forEach(member -> table.getBody().add(row(member)));
        add(table);
    }

    private NativeTableRow header(List<StandardProgress> standards) {
        var row = new NativeTableRow(columnHeader(getTranslation("team.person")));
        standards.forEach(standard -> row.add(columnHeader(standard.title())));
        row.add(columnHeader(getTranslation("team.by-month")));
        return row;
    }

    private static NativeTableHeaderCell columnHeader(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(MemberRow member) {
        var name = new NativeTableHeaderCell(new Paragraph(member.standing().name()), logged(member));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(name);
        member.standards().forEach(standard -> row.add(cell(member, standard)));
        row.add(labelled(new NativeTableCell(new MetLine(member)), getTranslation("team.by-month")));
        return row;
    }

    private Span logged(MemberRow member) {
        var on = member.standing().lastLogged();
        var logged = new Span(
                on == null ? getTranslation("team.nothing-logged") : getTranslation("team.logged", days.said(on)));
        logged.addClassName("small");
        return logged;
    }

    private NativeTableCell cell(MemberRow member, StandardProgress standard) {
        var link = new Anchor(
                CellCard.address(member.standing().person(), standard.code()),
                getTranslation("team.met-of", standard.met(), standard.of()));
        link.addClassName("member-cell");
        var last = new Span(standard.last() == null ? "" : getTranslation("team.last", days.said(standard.last())));
        last.addClassName("small");
        return labelled(new NativeTableCell(link, last), standard.title());
    }

    /** On a phone each cell stands on its own line, led by its column. */
    private static NativeTableCell labelled(NativeTableCell cell, String column) {
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }
}
