package org.goldthread.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.Dated;
import org.jspecify.annotations.Nullable;

/** Things that happened on a day. */
final class DatedRows extends RowsField<Dated> {
    DatedRows(String name, Runnable changed) {
        super(name, Words.text("evidence.help." + name), changed);
    }

    @Override
    RowFields<Dated> newRow(Runnable changed) {
        return new Row(changed);
    }

    private static final class Row extends RowFields<Dated> {
        private final DatePicker on = named("on", day("row.on"));
        private final TextField note = named("note", text("row.note"));

        Row(Runnable changed) {
            super(changed);
            stand(on, note);
        }

        @Override
        void put(Dated value) {
            on.setValue(value.on());
            note.setValue(value.note());
        }

        @Override
        @Nullable
        Dated typed() {
            if (on.getValue() != null) {
                return new Dated(on.getValue(), note.getValue());
            }
            refuse("on", Words.text("evidence.rows.day-missing"));
            return null;
        }
    }
}
