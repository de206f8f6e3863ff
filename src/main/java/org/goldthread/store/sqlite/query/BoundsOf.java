package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.goldthread.store.sqlite.value.Keys;
import org.goldthread.store.sqlite.value.Regex;
import org.goldthread.store.sqlite.value.TypeOrder;
import org.jspecify.annotations.Nullable;

/** The bounds of one condition; null where an index is of no help. */
final class BoundsOf {
    private static final byte[] NAN = Keys.of(Double.NaN);

    private BoundsOf() {}

    static @Nullable Bounds operator(String name, @Nullable Object operand, Document all) {
        return switch (name) {
            case "$eq" -> equal(operand);
            case "$in" -> in(operand);
            case "$gt", "$gte", "$lt", "$lte" -> compared(name, operand);
            case "$regex" -> all.containsKey("$options") ? null : regex(operand);
            default -> null;
        };
    }

    static @Nullable Bounds equal(@Nullable Object value) {
        if (value instanceof Collection<?>) {
            return null; // may be met by the array itself, which an index does not hold
        }
        boolean isNull = value == null;
        return new Bounds(List.of(Interval.point(Keys.of(value))), !isNull, !isNull);
    }

    private static @Nullable Bounds in(@Nullable Object operand) {
        if (!(operand instanceof Collection<?> values)
                || values.stream()
                        .anyMatch(each -> each instanceof Collection<?> || each instanceof BsonRegularExpression)) {
            return null;
        }
        var keys = new TreeSet<byte[]>(Arrays::compareUnsigned);
        values.forEach(each -> keys.add(Keys.of(each)));
        boolean withNull = values.stream().anyMatch(each -> each == null);
        return new Bounds(keys.stream().map(Interval::point).toList(), !withNull, !withNull);
    }

    private static @Nullable Bounds compared(String name, @Nullable Object operand) {
        var key = Keys.of(operand);
        int type = key[0] & 0xFF;
        if (type == TypeOrder.MIN_KEY
                || type == TypeOrder.MAX_KEY
                || type == TypeOrder.ARRAY
                || Arrays.equals(key, NAN)) {
            return null;
        }
        if (type == TypeOrder.NULL) {
            return name.endsWith("e") ? equal(null) : null;
        }
        var lowest = type == TypeOrder.NUMBER ? Cut.after(NAN) : Cut.before(new byte[] {key[0]});
        var highest = Cut.after(new byte[] {key[0]});
        var interval = switch (name) {
            case "$gt" -> Interval.range(Cut.after(key), highest);
            case "$gte" -> Interval.range(Cut.before(key), highest);
            case "$lt" -> Interval.range(lowest, Cut.before(key));
            default -> Interval.range(lowest, Cut.after(key));
        };
        return new Bounds(List.of(interval), true, true);
    }

    /** A regex finds the texts that begin as it does, and itself where it is stored. */
    static @Nullable Bounds regex(@Nullable Object operand) {
        var regex = operand instanceof String text ? new BsonRegularExpression(text, "") : operand;
        if (!(regex instanceof BsonRegularExpression given)) {
            return null;
        }
        var prefix = Regex.prefixOf(given);
        if (prefix == null) {
            return null;
        }
        var whole = Keys.of(prefix.text());
        var beginning = Arrays.copyOf(whole, whole.length - 2); // without the end of the text
        var texts = Interval.range(Cut.before(beginning), Cut.after(beginning));
        return new Bounds(List.of(texts, Interval.point(Keys.of(given))), prefix.whole(), true);
    }
}
