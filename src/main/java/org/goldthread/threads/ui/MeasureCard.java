package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldthread.engagement.ChartMarker;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureChart;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;

/** A measure in plain words, as a chart, and as a table for those who would rather read. */
class MeasureCard extends Article {
    MeasureCard(Measure measure, List<ChartMarker> markers, MeasureWords words, Days days, Runnable remove) {
        addClassNames("card", "measure-card");
        var name = measure.name().isBlank() ? getTranslation("threads.measure.unnamed") : measure.name();
        add(head(name, remove), new Paragraph(words.summary(measure)));
        if (!measure.readings().isEmpty()) {
            addReadings(measure, name, markers, words, days);
        }
    }

    private Div head(String name, Runnable remove) {
        var away = Buttons.quiet(getTranslation("threads.measure.remove"), remove);
        away.setAriaLabel(getTranslation("threads.measure.remove-named", name));
        var head = new Div(new H3(name), away);
        head.addClassName("measure-head");
        return head;
    }

    private void addReadings(Measure measure, String name, List<ChartMarker> markers, MeasureWords words, Days days) {
        add(
                chart(words.chart(measure, markers, MeasureChart.WIDE), "thread-chart-wide"),
                chart(words.chart(measure, markers, MeasureChart.NARROW), "thread-chart-narrow"),
                compared(measure, words),
                new NativeDetails(getTranslation("threads.measure.table"), table(measure, name, words, days)));
    }

    private static Component chart(String svg, String css) {
        var chart = new Svg(svg);
        chart.addClassNames("thread-chart", css);
        return chart;
    }

    private Paragraph compared(Measure measure, MeasureWords words) {
        var better = getTranslation("engagement.direction." + measure.direction());
        var compared = words.comparison(measure);
        var said = new Paragraph(compared.isEmpty() ? better + "." : better + ". " + compared + ".");
        said.addClassName("small");
        return said;
    }

    private NativeTable table(Measure measure, String name, MeasureWords words, Days days) {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("threads.measure.table.caption", name));
        var head = table.getHead().addRow();
        head(head, "threads.measure.on", "col");
        head(head, "threads.measure.value", "col");
        head(head, "threads.measure.n", "col");
        for (var reading : measure.readings()) {
            var row = table.getBody().addRow();
            var day = days.exact(reading.on());
            scope(row.addHeaderCell(), "row")
                    .setText(isBaseline(measure, reading) ? getTranslation("threads.measure.baseline", day) : day);
            row.addDataCell().setText(words.value(reading.value(), measure));
            row.addDataCell().setText(reading.n() == null ? "" : reading.n().toString());
        }
        return table;
    }

    private static boolean isBaseline(Measure measure, MeasurePoint reading) {
        return reading.equals(measure.baseline());
    }

    private void head(NativeTableRow row, String key, String scope) {
        scope(row.addHeaderCell(), scope).setText(getTranslation(key));
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
