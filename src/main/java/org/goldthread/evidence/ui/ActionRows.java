package org.goldthread.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.AgreedAction;

/** What was agreed in coaching. */
final class ActionRows extends RowsField<AgreedAction> {
    ActionRows(Runnable changed) {
        super("actions", "", changed);
    }

    @Override
    RowFields<AgreedAction> newRow(Runnable changed) {
        return new Row(changed);
    }

    private static final class Row extends RowFields<AgreedAction> {
        private final TextField what = named("text", text("row.action"));
        private final TextField owner = named("owner", text("row.who"));
        private final DatePicker due = named("due", day("row.due"));
        private final DatePicker doneOn = named("doneOn", day("row.done"));

        Row(Runnable changed) {
            super(changed);
            stand(what, owner, due, doneOn);
        }

        @Override
        void put(AgreedAction value) {
            what.setValue(value.text());
            owner.setValue(value.owner());
            due.setValue(value.due());
            doneOn.setValue(value.doneOn());
        }

        @Override
        AgreedAction typed() {
            return new AgreedAction(what.getValue(), owner.getValue(), due.getValue(), doneOn.getValue());
        }
    }
}
