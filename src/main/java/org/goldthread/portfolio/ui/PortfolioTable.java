package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldthread.portfolio.PortfolioEntry;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;

/** Portfolios by candidate; those that may be opened are links. */
final class PortfolioTable extends NativeTable {
    private final Days days;

    PortfolioTable(List<PortfolioEntry> entries, Days days) {
        this.days = days;
        addClassNames("portfolio-table");
        var head = new NativeTableRow();
        for (var column : List.of("candidate", "assessor", "state", "attempts", "started", "target")) {
            var cell = new NativeTableHeaderCell(getTranslation("portfolio.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        entries.forEach(entry -> getBody().add(row(entry)));
    }

    private NativeTableRow row(PortfolioEntry entry) {
        var row = entry.row();
        var candidate = new NativeTableHeaderCell(candidate(entry));
        candidate.getElement().setAttribute("scope", "row");
        var cells = new NativeTableRow(candidate);
        cells.add(
                new NativeTableCell(new Span(entry.assessor())),
                new NativeTableCell(new Chip(Look.PLAIN, getTranslation("portfolio.state." + row.state()))),
                labelled("attempts", new Span(attempts(entry))),
                labelled("started", days.when(row.started())),
                labelled("target", new Span(days.exact(row.target()))));
        return cells;
    }

    /** Whoever may not open it sees no attempts. */
    private String attempts(PortfolioEntry entry) {
        return entry.mayOpen()
                ? getTranslation(
                        "portfolio.list.attempts",
                        entry.row().attempts(),
                        entry.assessed() ? entry.row().open().size() : 0)
                : "";
    }

    /** On a phone two dates below each other would not say which is which. */
    private NativeTableCell labelled(String column, Span content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", getTranslation("portfolio.column." + column));
        return cell;
    }

    private static Component candidate(PortfolioEntry entry) {
        return entry.mayOpen()
                ? new Anchor(Addresses.portfolio(entry.row().id().value()), entry.candidate())
                : new Span(entry.candidate());
    }
}
