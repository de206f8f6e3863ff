package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** The inputs of one row. */
abstract class RowFields<T> extends Fields {
    private final Div parts = FieldGroup.line();

    RowFields(Runnable changed) {
        super(changed);
    }

    Div parts() {
        return parts;
    }

    final void stand(Component... inputs) {
        parts.add(inputs);
    }

    void focus() {
        parts.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    final void show(T value) {
        fill(() -> put(value));
    }

    abstract void put(T value);

    /** Null while it lacks what it needs. */
    abstract @Nullable T read();
}
