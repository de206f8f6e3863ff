package org.goldthread.store.sqlite.value;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A condition on what stands at a path: the leaves as {@link Paths} gives them. */
@FunctionalInterface
interface FieldTest {
    boolean test(List<?> leaves);

    /** True if a leaf, or an element of a leaf that is an array, is as asked. */
    static FieldTest anyValue(Predicate<@Nullable Object> asked) {
        return leaves -> {
            for (var leaf : leaves) {
                if (asked.test(leaf)) {
                    return true;
                }
                if (leaf instanceof List<?> list) {
                    for (var each : list) {
                        if (asked.test(each)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        };
    }

    /** True if a leaf is an array that is as asked. */
    static FieldTest anyArray(Predicate<List<?>> asked) {
        return leaves -> {
            for (var leaf : leaves) {
                if (leaf instanceof List<?> list && asked.test(list)) {
                    return true;
                }
            }
            return false;
        };
    }

    default FieldTest not() {
        return leaves -> !test(leaves);
    }
}
