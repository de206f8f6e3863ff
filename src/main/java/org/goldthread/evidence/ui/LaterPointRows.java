package org.goldthread.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.LaterPoint;
import org.jspecify.annotations.Nullable;

/** Readings after a change. */
final class LaterPointRows extends RowsField<LaterPoint> {
    LaterPointRows(Runnable changed) {
        super("laterPoints", Words.text("evidence.help.laterPoints"), changed);
    }

    @Override
    RowFields<LaterPoint> newRow(Runnable changed) {
        return new Row(changed);
    }

    private static final class Row extends RowFields<LaterPoint> {
        private final DatePicker on = named("on", day("row.on"));
        private final NumberField value = named("value", number("row.value"));
        private final TextField note = named("note", text("row.what-it-shows"));

        Row(Runnable changed) {
            super(changed);
            stand(on, value, note);
        }

        @Override
        void put(LaterPoint point) {
            on.setValue(point.on());
            value.setValue(point.value());
            note.setValue(point.note());
        }

        @Override
        @Nullable
        LaterPoint typed() {
            if (on.getValue() != null) {
                return new LaterPoint(on.getValue(), value.getValue(), note.getValue());
            }
            refuse("on", Words.text("evidence.rows.day-missing"));
            return null;
        }
    }
}
