package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** The inputs of one row. */
abstract class RowFields<T> extends Fields {
    private final Div parts = FieldGroup.line();
    private @Nullable T last;

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
        last = value;
        fill(() -> put(value));
    }

    final void clear() {
        last = null;
        fill(() -> parts.getChildren()
                .filter(HasValue.class::isInstance)
                .forEach(input -> ((HasValue<?, ?>) input).clear()));
    }

    abstract void put(T value);

    /** As it is typed; while it lacks what it needs, as it last was; null if there is nothing in it to keep. */
    final @Nullable T read() {
        acceptAll();
        var empty = parts.getChildren()
                .filter(HasValue.class::isInstance)
                .allMatch(input -> ((HasValue<?, ?>) input).isEmpty());
        if (empty) {
            return null;
        }
        var typed = typed();
        last = typed == null ? last : typed;
        return last;
    }

    /** Null, and marked, while it lacks what it needs. Each input is known by the name of what it fills. */
    abstract @Nullable T typed();
}
