package org.goldthread.store.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** MongoDB's order of the values that the model uses, written down as simply as can be. */
final class NaiveOrder implements Comparator<@Nullable Object> {
    /** Stands for an array without elements, which is sorted below null. */
    static final Object EMPTY = new Object();

    private static int rank(@Nullable Object value) {
        if (Objects.equals(value, EMPTY)) {
            return 0;
        }
        return switch (value) {
            case null -> 1;
            case Number _ -> 2;
            case String _ -> 3;
            case Document _ -> 4;
            case List<?> _ -> 5;
            case Boolean _ -> 6;
            default -> throw new IllegalArgumentException("The model knows no " + value);
        };
    }

    @Override
    public int compare(@Nullable Object one, @Nullable Object other) {
        int ranks = Integer.compare(rank(one), rank(other));
        if (ranks != 0) {
            return ranks;
        }
        return switch (one) {
            case Number number -> exact(number).compareTo(exact((Number) other));
            case String text -> compareTexts(text, (String) other);
            case Document document -> compareLists(flat(document), flat((Document) other));
            case List<?> list -> compareLists(list, (List<?>) other);
            case Boolean flag -> flag.compareTo((Boolean) other);
            case null, default -> 0;
        };
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Double real ? new BigDecimal(real) : BigDecimal.valueOf(number.longValue());
    }

    private static int compareTexts(String one, String other) {
        return java.util.Arrays.compare(
                one.codePoints().toArray(), other.codePoints().toArray());
    }

    private int compareLists(List<?> one, List<?> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int each = compare(one.get(i), other.get(i));
            if (each != 0) {
                return each;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Type, name and value of each field, one after the other. */
    private static List<Object> flat(Document document) {
        var all = new ArrayList<>();
        document.forEach((name, value) -> {
            all.add(rank(value));
            all.add(name);
            all.add(value);
        });
        return all;
    }

    boolean sameType(@Nullable Object one, @Nullable Object other) {
        return rank(one) == rank(other);
    }

    boolean equal(@Nullable Object one, @Nullable Object other) {
        return compare(one, other) == 0;
    }
}
