package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The part of an array that a projection asks for with {@code $slice} or {@code $elemMatch}. */
final class ArraySlice {
    private final Function<List<?>, Optional<List<?>>> part;
    private final boolean keepsOthers;

    private ArraySlice(Function<List<?>, Optional<List<?>>> part, boolean keepsOthers) {
        this.part = part;
        this.keepsOthers = keepsOthers;
    }

    static ArraySlice of(Document operator) {
        var name = operator.isEmpty() ? "{}" : operator.keySet().iterator().next();
        return switch (name) {
            case "$slice" -> slice(operator.get(name));
            case "$elemMatch" -> firstMatch(operator.get(name));
            default -> throw Refused.feature("the projection operator " + name);
        };
    }

    private static ArraySlice slice(@Nullable Object operand) {
        if (operand instanceof Number count) {
            int asked = count.intValue();
            return new ArraySlice(
                    list -> Optional.of(asked >= 0 ? range(list, 0, asked) : range(list, list.size() + asked, -asked)),
                    true);
        }
        if (operand instanceof List<?> two
                && two.size() == 2
                && two.get(0) instanceof Number from
                && two.get(1) instanceof Number count
                && count.intValue() > 0) {
            int start = from.intValue();
            return new ArraySlice(
                    list -> Optional.of(
                            range(list, start >= 0 ? start : Math.max(0, list.size() + start), count.intValue())),
                    true);
        }
        throw Refused.badValue("$slice needs a number, or two of which the second is above 0");
    }

    private static List<?> range(List<?> list, int from, int count) {
        int start = Math.clamp(from, 0, list.size());
        int end = (int) Math.min(list.size(), Math.max((long) from, 0) + count);
        return list.subList(start, Math.max(start, end));
    }

    private static ArraySlice firstMatch(@Nullable Object operand) {
        var test = ArrayTests.element(operand);
        return new ArraySlice(
                list -> list.stream()
                        .filter(each -> test.test(
                                java.util.Collections.singletonList(java.util.Collections.singletonList(each))))
                        .findFirst()
                        .map(java.util.Collections::singletonList),
                false);
    }

    void putInto(Document result, String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            part.apply(list).ifPresent(found -> result.put(name, found));
        } else if (keepsOthers) {
            result.put(name, value);
        }
    }
}
