package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Operators on arrays. */
final class ArrayTests {
    private ArrayTests() {}

    static FieldTest size(@Nullable Object operand) {
        if (!(operand instanceof Number size) || size.intValue() != size.doubleValue() || size.intValue() < 0) {
            throw Refused.badValue("$size needs a whole number that is not negative");
        }
        return FieldTest.anyArray(list -> list.size() == size.intValue());
    }

    static FieldTest all(@Nullable Object operand) {
        if (!(operand instanceof Collection<?> values)) {
            throw Refused.badValue("$all needs an array");
        }
        var tests = new ArrayList<FieldTest>();
        for (var value : values) {
            tests.add(FieldTests.of(value));
        }
        return leaves -> {
            for (var test : tests) {
                if (!test.test(leaves)) {
                    return false;
                }
            }
            return !tests.isEmpty();
        };
    }

    static FieldTest element(@Nullable Object operand) {
        if (!(operand instanceof Document asked)) {
            throw Refused.badValue("$elemMatch needs an object");
        }
        if (FieldTests.isOperators(asked) && !isJoined(asked)) {
            var test = FieldTests.of(asked);
            return FieldTest.anyArray(
                    list -> list.stream().anyMatch(each -> test.test(Collections.singletonList(each))));
        }
        var filter = Filter.of(asked);
        return FieldTest.anyArray(list ->
                list.stream().anyMatch(each -> each instanceof Document document && filter.matches(document)));
    }

    private static boolean isJoined(Document asked) {
        var first = asked.keySet().iterator().next();
        return first.equals("$and") || first.equals("$or") || first.equals("$nor");
    }
}
