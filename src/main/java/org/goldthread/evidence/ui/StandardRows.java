package org.goldthread.evidence.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.ReferenceKind;
import org.goldthread.evidence.StandardReference;

/** The organisation's own standards that bind L&D. */
final class StandardRows extends RowsField<StandardReference> {
    StandardRows(OrganisationReferences references, Runnable changed) {
        super("ownStandards", Words.text("evidence.help.standardReferences"), changed);
        add(new SharedList(references, ReferenceKind.STANDARD, this::addRow).sharing(this::rows));
    }

    @Override
    RowFields<StandardReference> newRow(Runnable changed) {
        return new Row(changed);
    }

    private static final class Row extends RowFields<StandardReference> {
        private final TextField what = named("text", text("row.standard"));
        private final TextField source = named("source", text("row.source"));
        private final TextField version = named("version", text("row.version"));
        private final TextField owner = named("owner", text("row.owner"));

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
        StandardReference typed() {
            return new StandardReference(what.getValue(), source.getValue(), version.getValue(), owner.getValue());
        }
    }
}
