package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** MongoDB's query operators on a field. */
final class FieldTests {
    private FieldTests() {}

    static FieldTest of(@Nullable Object condition) {
        if (condition instanceof BsonRegularExpression regex) {
            return FieldTest.anyValue(Regex.test(regex));
        }
        return condition instanceof Document document && isOperators(document)
                ? allOf(document)
                : FieldTest.anyValue(equalTo(condition));
    }

    /** A document whose names begin with a dollar holds operators; any other is a value. */
    static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$") && !isReference(document);
    }

    private static boolean isReference(Document document) {
        return document.containsKey("$ref") || document.containsKey("$id");
    }

    private static FieldTest allOf(Document operators) {
        var tests = new ArrayList<FieldTest>();
        for (var entry : operators.entrySet()) {
            if (!entry.getKey().equals("$options")) {
                tests.add(operator(entry.getKey(), entry.getValue(), operators));
            }
        }
        return leaves -> {
            for (var test : tests) {
                if (!test.test(leaves)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static FieldTest operator(String name, @Nullable Object operand, Document all) {
        return switch (name) {
            case "$eq" -> FieldTest.anyValue(equalTo(operand));
            case "$ne" -> FieldTest.anyValue(equalTo(operand)).not();
            case "$gt" -> FieldTest.anyValue(compared(operand, sign -> sign > 0, false));
            case "$gte" -> FieldTest.anyValue(compared(operand, sign -> sign >= 0, true));
            case "$lt" -> FieldTest.anyValue(compared(operand, sign -> sign < 0, false));
            case "$lte" -> FieldTest.anyValue(compared(operand, sign -> sign <= 0, true));
            case "$in" -> in(name, operand);
            case "$nin" -> in(name, operand).not();
            case "$not" -> negated(operand);
            case "$exists" -> exists(operand);
            case "$regex" -> FieldTest.anyValue(Regex.test(Regex.of(operand, all.get("$options"))));
            case "$size" -> ArrayTests.size(operand);
            case "$all" -> ArrayTests.all(operand);
            case "$elemMatch" -> ArrayTests.element(operand);
            case "$type" -> TypeNames.test(operand);
            case "$mod" -> modulo(operand);
            default -> throw Refused.badValue("unknown operator: " + name);
        };
    }

    static Predicate<@Nullable Object> equalTo(@Nullable Object operand) {
        if (operand instanceof String text) {
            return text::equals;
        }
        var key = Keys.of(operand);
        int type = key[0] & 0xFF;
        return value -> TypeOrder.of(value) == type && Arrays.equals(Keys.of(value), key);
    }

    /** Only values of the same type are compared, except with MinKey and MaxKey; nothing is above or below NaN. */
    private static Predicate<@Nullable Object> compared(@Nullable Object operand, IntPredicate asked, boolean orEqual) {
        var key = Keys.of(operand);
        int type = key[0] & 0xFF;
        boolean acrossTypes = type == TypeOrder.MIN_KEY || type == TypeOrder.MAX_KEY;
        if (isNaN(operand)) {
            return value -> orEqual && isNaN(value);
        }
        return value -> (acrossTypes || TypeOrder.of(value) == type)
                && !isNaN(value)
                && asked.test(Arrays.compareUnsigned(Keys.of(value), key));
    }

    private static boolean isNaN(@Nullable Object value) {
        return value instanceof Double number && number.isNaN();
    }

    private static FieldTest in(String name, @Nullable Object operand) {
        if (!(operand instanceof Collection<?> values)) {
            throw Refused.badValue(name + " needs an array");
        }
        var tests = new ArrayList<Predicate<@Nullable Object>>();
        for (var value : values) {
            tests.add(value instanceof BsonRegularExpression regex ? Regex.test(regex) : equalTo(value));
        }
        return FieldTest.anyValue(value -> {
            for (var test : tests) {
                if (test.test(value)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static FieldTest negated(@Nullable Object operand) {
        boolean understood = operand instanceof BsonRegularExpression
                || (operand instanceof Document document && isOperators(document));
        if (!understood) {
            throw Refused.badValue("$not needs a regex or a document");
        }
        return of(operand).not();
    }

    private static FieldTest exists(@Nullable Object operand) {
        FieldTest there = leaves -> leaves.stream().anyMatch(leaf -> !Keys.isMissing(leaf));
        boolean asked = operand instanceof Number number ? number.doubleValue() != 0 : !Boolean.FALSE.equals(operand);
        return asked ? there : there.not();
    }

    private static FieldTest modulo(@Nullable Object operand) {
        if (!(operand instanceof List<?> two)
                || two.size() != 2
                || !(two.get(0) instanceof Number divisor)
                || !(two.get(1) instanceof Number remainder)
                || divisor.longValue() == 0) {
            throw Refused.badValue("$mod needs two numbers, the first not 0");
        }
        return FieldTest.anyValue(value -> value instanceof Number number
                && Double.isFinite(number.doubleValue())
                && number.longValue() % divisor.longValue() == remainder.longValue());
    }
}
