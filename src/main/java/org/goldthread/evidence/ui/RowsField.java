package org.goldthread.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.ui.Buttons;

/** A short table to type into: rows that are added and taken away, each a few inputs wide. */
abstract class RowsField<T> extends FieldGroup {
    private final List<RowFields<T>> rows = new ArrayList<>();
    private final List<RowFields<T>> answered = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;
    private final Runnable changed;

    RowsField(String name, String help, Runnable changed) {
        super(Words.text("evidence.ask." + name), help);
        this.changed = changed;
        list.addClassNames("rows", "repeated");
        add = Buttons.quiet(Words.text("evidence.rows.add." + name), this::addBlank);
        add(list, add);
    }

    /** A row with nothing in it yet that calls {@code changed} when something is typed. */
    abstract RowFields<T> newRow(Runnable changed);

    void setRows(List<T> values) {
        rows.clear();
        list.removeAll();
        values.forEach(value -> append().show(value));
    }

    /** What can be kept: a row without what it needs says so and counts as it last was, or not at all. */
    List<T> rows() {
        answered.clear();
        var values = new ArrayList<T>();
        for (var row : rows) {
            var value = row.read();
            if (value != null) {
                answered.add(row);
                values.add(value);
            }
        }
        return values;
    }

    /** {@code row} counts those of the last {@link #rows()}. */
    @Override
    final boolean refuseInside(int row, String part, String why) {
        if (row < 0 || row >= answered.size()) {
            return false;
        }
        answered.get(row).refuse(part, why);
        return true;
    }

    /** A further row, with something in it. */
    final void addRow(T value) {
        append().show(value);
        changed.run();
    }

    private void addBlank() {
        append().focus();
    }

    private RowFields<T> append() {
        var row = newRow(changed);
        rows.add(row);
        var remove = Buttons.quiet("×", () -> remove(row));
        remove.setAriaLabel(Words.text("evidence.rows.remove", rows.size()));
        remove.addClassName("row-remove");
        row.parts().add(remove);
        list.add(row.parts());
        return row;
    }

    /** The focus goes on to the button that adds, as its own place is gone. */
    private void remove(RowFields<T> row) {
        rows.remove(row);
        list.remove(row.parts());
        add.focus();
        changed.run();
    }
}
