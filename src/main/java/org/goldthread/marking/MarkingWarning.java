package org.goldthread.marking;

import java.util.List;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * Something to weigh; it blocks nothing.
 *
 * @param key the key of its text in the message bundles
 * @param args what the text names, in order
 * @param criterion null where it concerns the attempt as a whole
 */
public record MarkingWarning(
        String key, List<Object> args, @Nullable CriterionCode criterion) {
    public MarkingWarning {
        args = List.copyOf(args);
    }
}
