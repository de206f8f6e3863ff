package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** The measure that a satisfaction item shows, as its readings stood when it was handed in. */
final class MeasurePicture extends Div {
    MeasurePicture(Measure measure, Days days) {
        addClassName("measure-picture");
        add(new H3(measure.name()));
    }

    static String reading(@Nullable MeasurePoint point) {
        return point == null ? "" : String.valueOf(point.value());
    }
}
