package org.goldthread.store.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A collection in memory without any index: what the store has to answer, for the operations that the test draws. */
final class NaiveModel {
    private static final Object MISSING = new Object();

    private final NaiveOrder order = new NaiveOrder();
    private final Map<Object, Document> documents = new LinkedHashMap<>();

    /** Whether there was room for it: the _id and the field {@code u}, if there, are unique. */
    boolean insert(Document document) {
        if (documents.containsKey(document.get("_id")) || clashes(document)) {
            return false;
        }
        documents.put(document.get("_id"), copy(document));
        return true;
    }

    private boolean clashes(Document document) {
        return document.containsKey("u")
                && documents.values().stream()
                        .filter(other -> !other.get("_id").equals(document.get("_id")) && other.containsKey("u"))
                        .anyMatch(other -> order.equal(other.get("u"), document.get("u")));
    }

    List<Document> find(Document filter, Document sort, int skip, int limit) {
        var found = documents.values().stream()
                .filter(document -> matches(document, filter))
                .sorted(comparator(sort))
                .skip(skip);
        return (limit == 0 ? found : found.limit(limit)).map(NaiveModel::copy).toList();
    }

    long count(Document filter) {
        return documents.values().stream()
                .filter(document -> matches(document, filter))
                .count();
    }

    long delete(Document filter) {
        long before = documents.size();
        documents.values().removeIf(document -> matches(document, filter));
        return before - documents.size();
    }

    /** In the order of insertion; stops where {@code u} would not be unique. The number matched, or -1 after a stop. */
    long update(Document filter, String field, @Nullable Object value, boolean unset) {
        long matched = 0;
        for (var document : List.copyOf(documents.values())) {
            if (!matches(document, filter)) {
                continue;
            }
            var changed = copy(document);
            if (unset) {
                changed.remove(field);
            } else {
                changed.put(field, value);
            }
            if (clashes(changed)) {
                return -1;
            }
            matched++;
            documents.put(changed.get("_id"), changed);
        }
        return matched;
    }

    List<Document> all() {
        return find(new Document(), new Document("_id", 1), 0, 0);
    }

    private static Document copy(Document document) {
        return Document.parse(document.toJson());
    }

    private Comparator<Document> comparator(Document sort) {
        Comparator<Document> by = (_, _) -> 0;
        for (var entry : sort.entrySet()) {
            boolean ascending = (Integer) entry.getValue() > 0;
            Comparator<Document> next = (one, other) ->
                    order.compare(extreme(one, entry.getKey(), ascending), extreme(other, entry.getKey(), ascending));
            by = by.thenComparing(ascending ? next : next.reversed());
        }
        return by;
    }

    /** An array is sorted by its smallest element, or by its largest. */
    private @Nullable Object extreme(Document document, String path, boolean smallest) {
        var candidates = new ArrayList<@Nullable Object>();
        for (var value : at(document, path)) {
            if (value instanceof List<?> list) {
                candidates.addAll(list);
                if (list.isEmpty()) {
                    candidates.add(NaiveOrder.EMPTY);
                }
            } else {
                candidates.add(Objects.equals(value, MISSING) ? null : value);
            }
        }
        if (candidates.isEmpty()) {
            return null;
        }
        return smallest ? Collections.min(candidates, order) : Collections.max(candidates, order);
    }

    private static List<@Nullable Object> at(@Nullable Object value, String path) {
        if (path.isEmpty()) {
            return new ArrayList<>(Collections.singletonList(value));
        }
        int dot = path.indexOf('.');
        var first = dot < 0 ? path : path.substring(0, dot);
        var rest = dot < 0 ? "" : path.substring(dot + 1);
        if (value instanceof Document document) {
            return at(document.containsKey(first) ? document.get(first) : MISSING, rest);
        }
        if (value instanceof List<?> list) {
            var all = new ArrayList<@Nullable Object>();
            list.stream().filter(Document.class::isInstance).forEach(each -> all.addAll(at(each, path)));
            return all;
        }
        return new ArrayList<>(List.of(MISSING));
    }

    private boolean matches(Document document, Document filter) {
        return filter.entrySet().stream().allMatch(entry -> switch (entry.getKey()) {
            case "$and" -> filter.getList("$and", Document.class).stream().allMatch(each -> matches(document, each));
            case "$or" -> filter.getList("$or", Document.class).stream().anyMatch(each -> matches(document, each));
            default -> field(at(document, entry.getKey()), entry.getValue());
        });
    }

    private boolean field(List<@Nullable Object> values, @Nullable Object condition) {
        if (!(condition instanceof Document operators)
                || operators.keySet().stream().noneMatch(name -> name.startsWith("$"))) {
            return any(values, value -> order.equal(value, condition));
        }
        return operators.entrySet().stream().allMatch(entry -> operator(values, entry.getKey(), entry.getValue()));
    }

    private boolean operator(List<@Nullable Object> values, String name, @Nullable Object operand) {
        return switch (name) {
            case "$ne" -> !any(values, value -> order.equal(value, operand));
            case "$in" -> any(values, value -> ((List<?>) operand).stream().anyMatch(each -> order.equal(value, each)));
            case "$exists" -> values.stream().anyMatch(value -> !Objects.equals(value, MISSING)) == (Boolean) operand;
            case "$gt" -> any(values, value -> order.sameType(value, operand) && order.compare(value, operand) > 0);
            case "$gte" -> any(values, value -> order.sameType(value, operand) && order.compare(value, operand) >= 0);
            case "$lt" -> any(values, value -> order.sameType(value, operand) && order.compare(value, operand) < 0);
            case "$lte" -> any(values, value -> order.sameType(value, operand) && order.compare(value, operand) <= 0);
            default -> throw new IllegalArgumentException("The model knows no " + name);
        };
    }

    /** A missing value counts as null; an array is met by itself or by one of its elements. */
    private static boolean any(List<@Nullable Object> values, java.util.function.Predicate<@Nullable Object> test) {
        return values.stream()
                .anyMatch(value -> test.test(Objects.equals(value, MISSING) ? null : value)
                        || (value instanceof List<?> list && list.stream().anyMatch(test)));
    }
}
