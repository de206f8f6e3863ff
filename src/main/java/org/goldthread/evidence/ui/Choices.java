package org.goldthread.evidence.ui;

import com.vaadin.flow.component.select.Select;

/** Makes choices of one among the constants of an enum, or none. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> Select<E> one(Class<E> kind) {
        var field = new Select<E>();
        field.setItems(kind.getEnumConstants());
        field.setItemLabelGenerator(value -> value == null ? Words.text("evidence.not-said") : Words.of(value));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.text("evidence.not-said"));
        return field;
    }
}
