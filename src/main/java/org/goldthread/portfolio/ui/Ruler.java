package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.goldthread.portfolio.SustainedRuler;

/** Dated records from first to last against the days asked for; the same stands in words, and in a table behind it. */
final class Ruler extends Div {
    private final PortfolioWords words;
    private final SustainedRuler ruler;

    Ruler(PortfolioWords words, SustainedRuler ruler) {
        this.words = words;
        this.ruler = ruler;
        addClassName("ruler");
        if (!ruler.records().isEmpty()) {
            var picture = new Div(new Svg(drawn()));
            picture.addClassName("ruler-picture");
            // what it shows is said in the sentence below
            picture.getElement().setAttribute("aria-hidden", "true");
            add(picture);
        }
        var said = new Paragraph(said());
        said.addClassName("small");
        add(said);
        if (!ruler.records().isEmpty()) {
            add(dates());
        }
    }

    /** A row for each record, drawn once somebody asks for it: most who look at a portfolio do not. */
    private NativeDetails dates() {
        var dates = new NativeDetails(
                getTranslation("portfolio.ruler.dates", ruler.records().size()));
        dates.addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                dates.setContent(table());
            }
        });
        return dates;
    }

    private String said() {
        if (ruler.records().isEmpty()) {
            return getTranslation("portfolio.ruler.none", day(ruler.reachesOn()), ruler.need());
        }
        var first = day(Objects.requireNonNull(ruler.first()));
        var last = day(Objects.requireNonNull(ruler.last()));
        if (ruler.isReached()) {
            return getTranslation(
                    "portfolio.ruler.reached", first, last, ruler.have(), ruler.need(), day(ruler.reachesOn()));
        }
        return ruler.records().size() == 1
                ? getTranslation("portfolio.ruler.one", first, day(ruler.reachesOn()), ruler.need())
                : getTranslation(
                        "portfolio.ruler.span", first, last, ruler.have(), ruler.need(), day(ruler.reachesOn()));
    }

    private String day(LocalDate day) {
        return words.days().exact(day);
    }

    /** The whole width is the days asked for, or the longer span of the records; places are in per cent. */
    private String drawn() {
        var first = Objects.requireNonNull(ruler.first());
        double whole = Math.max(ruler.need(), ruler.have());
        var svg = new StringBuilder("<svg width=\"100%\" height=\"20\">");
        line(svg, "ruler-asked", 100.0 * ruler.need() / whole);
        line(svg, "ruler-covered", 100.0 * ruler.have() / whole);
        tick(svg, 0);
        tick(svg, 100.0 * ruler.need() / whole);
        ruler.records().forEach(record -> dot(svg, 100.0 * ChronoUnit.DAYS.between(first, record.on()) / whole));
        return svg.append("</svg>").toString();
    }

    private static void line(StringBuilder svg, String css, double to) {
        svg.append(String.format(
                Locale.ROOT, "<line class=\"%s\" x1=\"0%%\" x2=\"%.2f%%\" y1=\"10\" y2=\"10\"/>", css, to));
    }

    private static void tick(StringBuilder svg, double at) {
        svg.append(String.format(
                Locale.ROOT, "<line class=\"ruler-tick\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"2\" y2=\"18\"/>", at, at));
    }

    private static void dot(StringBuilder svg, double at) {
        svg.append(String.format(Locale.ROOT, "<circle class=\"ruler-dot\" cx=\"%.2f%%\" cy=\"10\" r=\"4\"/>", at));
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("coverage-table");
        table.setCaptionText(getTranslation("portfolio.ruler.table", words.criterion(ruler.criterion())));
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("portfolio.ruler.column.day"));
        head.addHeaderCell().setText(getTranslation("portfolio.ruler.column.items"));
        table.getHead().add(head);
        ruler.records().forEach(record -> {
            var row = new NativeTableRow();
            row.addDataCell().setText(day(record.on()));
            row.addDataCell()
                    .setText(
                            record.titles().isEmpty()
                                    ? getTranslation("portfolio.ruler.added")
                                    : String.join(", ", record.titles()));
            table.getBody().add(row);
        });
        return table;
    }
}
