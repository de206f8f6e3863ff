package org.goldthread.marking.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureChart;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.ui.Days;

/** The measure that an item shows, as its readings stood when it was handed in; the figures stand in a table too. */
final class MeasurePicture extends Div {
    MeasurePicture(Measure measure, MeasureWords words, Days days) {
        addClassName("measure-picture");
        add(new H3(measure.name()), new Paragraph(words.summary(measure)), new Paragraph(words.comparison(measure)));
        draw(words.chart(measure, List.of(), MeasureChart.WIDE), "chart-wide");
        draw(words.chart(measure, List.of(), MeasureChart.NARROW), "chart-narrow");
        add(new NativeDetails(getTranslation("marking-desk.figures"), figures(measure, words, days)));
    }

    private void draw(String svg, String css) {
        if (!svg.isEmpty()) {
            var holder = new Div(new Svg(svg));
            holder.addClassName(css);
            add(holder);
        }
    }

    private NativeTable figures(Measure measure, MeasureWords words, Days days) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("marking-desk.figures.day"));
        head.addHeaderCell().setText(getTranslation("marking-desk.figures.value"));
        head.addHeaderCell().setText(getTranslation("marking-desk.figures.n"));
        table.getHead().add(head);
        measure.readings().forEach(point -> table.getBody().add(row(point, words.value(point.value(), measure), days)));
        return table;
    }

    private static NativeTableRow row(MeasurePoint point, String value, Days days) {
        var n = point.n();
        var row = new NativeTableRow();
        row.addDataCell().setText(days.exact(point.on()));
        row.addDataCell().setText(value);
        row.addDataCell().setText(n == null ? "" : String.valueOf(n));
        return row;
    }
}
