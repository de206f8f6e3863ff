package org.goldthread.evidence;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What was filled in at one place of the form; {@code name} is that of the record's component. */
public record Answer(String name, @Nullable Object value) {
    public boolean isFilled() {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case Collection<?> several -> !several.isEmpty();
            case Witness witness -> !witness.isEmpty();
            default -> true;
        };
    }
}
