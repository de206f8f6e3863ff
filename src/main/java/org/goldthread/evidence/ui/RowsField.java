package org.goldthread.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.TypedTexts;

/** A short table to type into: rows that are added and taken away, each a few inputs wide. */
abstract class RowsField<T> extends FieldGroup {
    /** A row's number in the name of a text. */
    private static final Pattern ROW = Pattern.compile("(\\d{1,3})/.*");

    private final List<RowFields<T>> rows = new ArrayList<>();
    private final List<Button> removals = new ArrayList<>();
    private final List<RowFields<T>> answered = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;
    private final String name;
    private final Runnable changed;

    RowsField(String name, String help, Runnable changed) {
        super(Words.text("evidence.ask." + name), help);
        this.name = name;
        this.changed = changed;
        list.addClassNames("rows", "repeated");
        add = Buttons.quiet(Words.text("evidence.rows.add." + name), this::addBlank);
        add(list, add);
    }

    /** A row with nothing in it yet that calls {@code changed} when something is typed. */
    abstract RowFields<T> newRow(Runnable changed);

    void setRows(List<T> values) {
        rows.clear();
        removals.clear();
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

    @Override
    final void addTexts(String before, TypedTexts texts) {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).addTexts(before + i + "/", rows.get(i).areAccepted(), texts);
        }
    }

    /** Has rows enough for all texts whose names go on from {@code before} with a row's number. */
    final void makeRoom(String before, Set<String> names) {
        var wanted = names.stream()
                .filter(name -> name.startsWith(before))
                .map(name -> ROW.matcher(name.substring(before.length())))
                .filter(Matcher::matches)
                .mapToInt(row -> Integer.parseInt(row.group(1)) + 1)
                .filter(count -> count <= EvidenceRules.ROWS_LIMIT)
                .max()
                .orElse(0);
        while (rows.size() < wanted) {
            append();
        }
    }

    /** Each goes by its place, which a removal changes. */
    private void number() {
        for (var i = 0; i < removals.size(); i++) {
            removals.get(i).setAriaLabel(Words.text("evidence.rows.remove", i + 1));
        }
        var texts = new TypedTexts();
        addTexts(name + "/", texts);
        texts.name();
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
        remove.addClassName("row-remove");
        removals.add(remove);
        row.parts().add(remove);
        list.add(row.parts());
        number();
        return row;
    }

    /** The focus goes on to the button that adds, as its own place is gone. */
    private void remove(RowFields<T> row) {
        removals.remove(rows.indexOf(row));
        rows.remove(row);
        number();
        list.remove(row.parts());
        add.focus();
        changed.run();
    }
}
