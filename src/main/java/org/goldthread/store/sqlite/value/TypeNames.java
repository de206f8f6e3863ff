package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that {@code $type} asks for, by name or number. */
final class TypeNames {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("double", (int) BsonConstants.TYPE_DOUBLE),
            Map.entry("string", (int) BsonConstants.TYPE_UTF8_STRING),
            Map.entry("object", (int) BsonConstants.TYPE_EMBEDDED_DOCUMENT),
            Map.entry("array", (int) BsonConstants.TYPE_ARRAY),
            Map.entry("binData", (int) BsonConstants.TYPE_DATA),
            Map.entry("objectId", (int) BsonConstants.TYPE_OBJECT_ID),
            Map.entry("bool", (int) BsonConstants.TYPE_BOOLEAN),
            Map.entry("date", (int) BsonConstants.TYPE_UTC_DATETIME),
            Map.entry("null", (int) BsonConstants.TYPE_NULL),
            Map.entry("regex", (int) BsonConstants.TYPE_REGEX),
            Map.entry("javascript", (int) BsonConstants.TYPE_JAVASCRIPT_CODE),
            Map.entry("int", (int) BsonConstants.TYPE_INT32),
            Map.entry("timestamp", (int) BsonConstants.TYPE_TIMESTAMP),
            Map.entry("long", (int) BsonConstants.TYPE_INT64),
            Map.entry("minKey", -1),
            Map.entry("maxKey", (int) BsonConstants.TYPE_MAX_KEY));
    private static final Set<Integer> ANY_NUMBER =
            Set.of((int) BsonConstants.TYPE_DOUBLE, (int) BsonConstants.TYPE_INT32, (int) BsonConstants.TYPE_INT64);

    private TypeNames() {}

    static FieldTest test(@Nullable Object operand) {
        var asked = operand instanceof Collection<?> several
                ? several.stream().flatMap(each -> numbers(each).stream()).collect(Collectors.toSet())
                : numbers(operand);
        if (asked.isEmpty()) {
            throw Refused.unreadable("$type needs at least one type");
        }
        return FieldTest.anyValue(value -> !(value instanceof Missing) && asked.contains(number(value)));
    }

    private static int number(@Nullable Object value) {
        int type = BsonEncoder.determineType(value);
        return type == BsonConstants.TYPE_MIN_KEY ? -1 : type;
    }

    private static Set<Integer> numbers(@Nullable Object name) {
        if ("number".equals(name)) {
            return ANY_NUMBER;
        }
        var number = name instanceof Number given ? Integer.valueOf(given.intValue()) : NUMBERS.get(name);
        if (number == null || !NUMBERS.containsValue(number)) {
            throw Refused.feature("$type " + name);
        }
        return Set.copyOf(List.of(number));
    }
}
