package org.goldthread.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.goldthread.team.MemberRow;

/** The figures behind the lines: how many criteria each person had met at the end of each month. */
final class MonthsTable extends NativeDetails {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);

    MonthsTable(List<MemberRow> members, LocalDate today) {
        addClassName("months-table");
        setSummaryText(getTranslation("team.months"));
        var table = new NativeTable();
        table.getHead().add(header(members.getFirst().metByMonth().size(), YearMonth.from(today)));
        members.forEach(member -> table.getBody().add(row(member)));
        var scrolled = new Div(table);
        scrolled.addClassName("months-scroll");
        scrolled.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("team.months"));
        setContent(scrolled);
    }

    private NativeTableRow header(int months, YearMonth last) {
        var row = new NativeTableRow(cell(getTranslation("team.person"), "col"));
        for (int back = months - 1; back >= 0; back--) {
            row.add(cell(MONTH.format(last.minusMonths(back)), "col"));
        }
        return row;
    }

    private static NativeTableRow row(MemberRow member) {
        var row = new NativeTableRow(cell(member.standing().name(), "row"));
        member.metByMonth().forEach(met -> row.addDataCell().setText(String.valueOf(met)));
        return row;
    }

    private static NativeTableHeaderCell cell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
