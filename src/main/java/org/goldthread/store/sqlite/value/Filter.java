package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which documents a query asks for. */
@FunctionalInterface
public interface Filter {
    boolean matches(Document document);

    /** Understands the whole query, or refuses it by the name of what it does not understand. */
    static Filter of(Document query) {
        var parts = new ArrayList<Filter>();
        for (var entry : query.entrySet()) {
            parts.add(
                    entry.getKey().startsWith("$")
                            ? joined(entry.getKey(), entry.getValue())
                            : field(entry.getKey(), entry.getValue()));
        }
        return all(parts);
    }

    private static Filter field(String path, @Nullable Object condition) {
        var parts = Paths.split(path);
        var test = FieldTests.of(condition);
        return document -> test.test(Paths.leaves(document, parts));
    }

    private static Filter joined(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$and" -> all(alternatives(operator, operand));
            case "$or" -> any(alternatives(operator, operand));
            case "$nor" -> not(any(alternatives(operator, operand)));
            case "$comment" -> _ -> true;
            case "$expr" -> document -> isTrue(Expression.evaluateDocument(operand, document));
            case "$text", "$where", "$jsonSchema" -> throw Refused.feature(operator);
            default -> throw Refused.badValue("unknown top level operator: " + operator);
        };
    }

    private static List<Filter> alternatives(String operator, @Nullable Object operand) {
        if (!(operand instanceof List<?> list) || list.isEmpty()) {
            throw Refused.badValue(operator + " must be a nonempty array");
        }
        return list.stream()
                .map(each -> {
                    if (!(each instanceof Document query)) {
                        throw Refused.badValue(operator + " entries need to be full objects");
                    }
                    return of(query);
                })
                .toList();
    }

    private static Filter all(List<Filter> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : document -> {
                    for (var part : parts) {
                        if (!part.matches(document)) {
                            return false;
                        }
                    }
                    return true;
                };
    }

    private static Filter any(List<Filter> parts) {
        return document -> {
            for (var part : parts) {
                if (part.matches(document)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Filter not(Filter filter) {
        return document -> !filter.matches(document);
    }

    private static boolean isTrue(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            default -> !Keys.isMissing(value);
        };
    }
}
