package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.portfolio.CriterionProgress;
import org.goldthread.ui.Chip;

/** The coverage map for those who would rather read. */
final class CoverageTable extends NativeTable {
    private final PortfolioWords words;
    private final PortfolioAddress here;

    CoverageTable(PortfolioWords words, PortfolioAddress here) {
        this.words = words;
        this.here = here;
        addClassName("coverage-table");
        setCaptionText(getTranslation("portfolio.map"));
        var head = new NativeTableRow();
        for (var column : List.of("criterion", "state", "items", "kinds", "days", "missing")) {
            var cell = new NativeTableHeaderCell(getTranslation("portfolio.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        words.page().coverage().criteria().forEach(progress -> getBody().add(row(progress)));
    }

    private NativeTableRow row(CriterionProgress progress) {
        var criterion = progress.criterion();
        var link = new Anchor(here.at(criterion.code()), words.criterion(criterion));
        var header = new NativeTableHeaderCell(link);
        header.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(header);
        row.add(
                cell(new Chip(PortfolioWords.look(progress), words.state(progress))),
                cell(of(progress.items(), criterion.minItems())),
                cell(of(progress.distinctTypes(), criterion.minDistinctTypes())),
                cell(criterion.sustained() ? of(progress.daysCovered(), criterion.sustainedMinDays()) : new Span("–")),
                cell(new Span(progress.missing().stream().map(words::sentence).collect(Collectors.joining(" ")))));
        return row;
    }

    private Span of(int have, int need) {
        return new Span(getTranslation("portfolio.cell.of", have, need));
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }
}
