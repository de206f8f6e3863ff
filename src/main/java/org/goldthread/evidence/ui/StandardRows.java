package org.goldthread.evidence.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.StandardReference;
import org.jspecify.annotations.Nullable;

/** The organisation's own standards that bind L&D. */
final class StandardRows extends RowsField<StandardReference> {
    StandardRows(Runnable changed) {
        super("ownStandards", Words.text("evidence.help.standardReferences"), changed);
    }

    @Override
    RowFields<StandardReference> newRow(Runnable changed) {
        return new Row(changed);
    }

    private static final class Row extends RowFields<StandardReference> {
        private final TextField what = text("row.standard");
        private final TextField source = text("row.source");
        private final TextField version = text("row.version");
        private final TextField owner = text("row.owner");

        Row(Runnable changed) {
            super(changed);
            stand(what, source, version, owner);
        }

        @Override
        void put(StandardReference value) {
            what.setValue(value.text());
            source.setValue(value.source());
            version.setValue(value.version());
            owner.setValue(value.owner());
        }

        @Override
        @Nullable
        StandardReference read() {
            return what.isEmpty() && source.isEmpty() && version.isEmpty() && owner.isEmpty()
                    ? null
                    : new StandardReference(what.getValue(), source.getValue(), version.getValue(), owner.getValue());
        }
    }
}
