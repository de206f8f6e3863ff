package org.goldthread.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import org.goldthread.engagement.MeasurePoint;
import org.jspecify.annotations.Nullable;

/** Later readings of a measure. */
final class PointRows extends RowsField<MeasurePoint> {
    PointRows(Runnable changed) {
        super("points", Words.text("evidence.help.points"), changed);
    }

    @Override
    RowFields<MeasurePoint> newRow(Runnable changed) {
        return new Row(changed);
    }

    private static final class Row extends RowFields<MeasurePoint> {
        private final DatePicker on = named("on", day("row.period-end"));
        private final NumberField value = named("value", number("row.value"));
        private final IntegerField n = named("n", count("row.n"));

        Row(Runnable changed) {
            super(changed);
            stand(on, value, n);
        }

        @Override
        void put(MeasurePoint point) {
            on.setValue(point.on());
            value.setValue(point.value());
            n.setValue(point.n());
        }

        @Override
        @Nullable
        MeasurePoint typed() {
            if (on.getValue() != null && value.getValue() != null) {
                return new MeasurePoint(on.getValue(), value.getValue(), n.getValue());
            }
            if (on.getValue() == null) {
                refuse("on", Words.text("evidence.rows.day-missing"));
            }
            if (value.getValue() == null) {
                refuse("value", Words.text("evidence.rows.value-missing"));
            }
            return null;
        }
    }
}
