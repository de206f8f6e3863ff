package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.ui.Days;

/** The measure that an item shows, as its readings stood when it was handed in; the figures stand in a table too. */
final class MeasurePicture extends Div {
    MeasurePicture(Measure measure, Days days) {
        addClassName("measure-picture");
        add(new H3(measure.name()), new NativeDetails(getTranslation("marking-desk.figures"), figures(measure, days)));
    }

    private NativeTable figures(Measure measure, Days days) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("marking-desk.figures.day"));
        head.addHeaderCell().setText(measure.unit());
        head.addHeaderCell().setText(getTranslation("marking-desk.figures.n"));
        table.getHead().add(head);
        var baseline = measure.baseline();
        if (baseline != null) {
            table.getBody().add(row(baseline, days));
        }
        measure.points().forEach(point -> table.getBody().add(row(point, days)));
        return table;
    }

    private static NativeTableRow row(MeasurePoint point, Days days) {
        var n = point.n();
        var row = new NativeTableRow();
        row.addDataCell().setText(days.exact(point.on()));
        row.addDataCell().setText(String.valueOf(point.value()));
        row.addDataCell().setText(n == null ? "" : String.valueOf(n));
        return row;
    }
}
