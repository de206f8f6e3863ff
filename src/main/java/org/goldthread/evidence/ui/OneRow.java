package org.goldthread.evidence.ui;

import org.goldthread.ui.TypedTexts;
import org.jspecify.annotations.Nullable;

/** A field of a few answers that belong together. */
final class OneRow<T> extends FieldGroup {
    private final RowFields<T> row;

    OneRow(String name, RowFields<T> row) {
        super(Words.text("evidence.ask." + name), Words.text("evidence.help." + name));
        this.row = row;
        addClassName("rows");
        add(row.parts());
    }

    void show(@Nullable T value) {
        if (value == null) {
            row.clear();
        } else {
            row.show(value);
        }
    }

    @Nullable
    T read() {
        return row.read();
    }

    @Override
    void addTexts(String before, TypedTexts texts) {
        row.addTexts(before, row.areAccepted(), texts);
    }

    @Override
    boolean refuseInside(int unused, String part, String why) {
        row.refuse(part, why);
        return true;
    }
}
