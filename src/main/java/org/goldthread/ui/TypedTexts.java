package org.goldthread.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldthread.ui.UnsavedTyping.Typed;

/** The fields of a form that text is typed into, by the names under which the browser keeps it until it is saved. */
public final class TypedTexts {
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Map<String, String> saved = new HashMap<>();
    private final Map<String, String> unsaved = new HashMap<>();

    /** A field under its name; {@code kept} says whether what it belongs to is kept as it stands. */
    public void add(String name, TextFieldBase<?, String> field, boolean kept) {
        fields.values().removeIf(field::equals);
        fields.put(name, field);
        if (kept && !field.isInvalid()) {
            saved.put(name, field.getValue());
        } else {
            unsaved.put(name, field.getValue());
        }
    }

    /** Tells the browser their names. */
    public void name() {
        fields.forEach((name, field) -> UnsavedTyping.name(field, name));
    }

    /** What is saved of them, by name. */
    public Map<String, String> saved() {
        return Map.copyOf(saved);
    }

    /** Into their fields again, as each was when it was added. */
    public void putBackUnsaved() {
        unsaved.forEach((name, text) -> Objects.requireNonNull(fields.get(name)).setValue(text));
    }

    /** Those texts that a field is there for and does not show. */
    public Map<String, Typed> missing(Map<String, Typed> typed) {
        var missing = new LinkedHashMap<String, Typed>();
        fields.forEach((name, field) -> {
            var text = typed.get(name);
            if (text != null && !text.text().equals(field.getValue())) {
                missing.put(name, text);
            }
        });
        return missing;
    }

    /** Puts them into their fields; says what the fields are called. */
    public List<String> bringBack(Map<String, Typed> typed) {
        var broughtBack = new ArrayList<String>();
        missing(typed).forEach((name, text) -> {
            var field = Objects.requireNonNull(fields.get(name));
            field.setValue(text.text());
            broughtBack.add(field.getLabel());
        });
        return broughtBack;
    }
}
