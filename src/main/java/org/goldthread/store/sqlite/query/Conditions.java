package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a query asks of each field, as far as an index can help; the filter still looks at every document found. */
final class Conditions {
    private final Map<String, List<Bounds>> byPath = new LinkedHashMap<>();
    private boolean complete = true;

    private Conditions() {}

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.addAll(query, "");
        return conditions;
    }

    /** Whether the bounds say all that the query asks. */
    boolean areComplete() {
        return complete && byPath.values().stream().flatMap(List::stream).allMatch(Bounds::exact);
    }

    java.util.Set<String> paths() {
        return byPath.keySet();
    }

    /** Two conditions on an array may be met by two of its elements, so that only one of them can be used. */
    Optional<Bounds> on(String path, boolean multikey) {
        var all = byPath.getOrDefault(path, List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (!multikey || all.size() == 1) {
            return all.stream().reduce(Bounds::and);
        }
        return Optional.of(all.stream()
                .filter(Bounds::arePoints)
                .findFirst()
                .orElse(all.getFirst())
                .notExact());
    }

    boolean excludeNull(String path) {
        return byPath.getOrDefault(path, List.of()).stream().anyMatch(Bounds::withoutNull);
    }

    private void addAll(Document query, String within) {
        for (var entry : query.entrySet()) {
            var name = entry.getKey();
            if (name.equals("$and") && entry.getValue() instanceof List<?> all) {
                all.forEach(each -> addAll((Document) each, within));
            } else if (name.startsWith("$")) {
                complete &= name.equals("$comment");
            } else {
                add(within + name, entry.getValue());
            }
        }
    }

    private void add(String path, @Nullable Object condition) {
        if (condition instanceof BsonRegularExpression regex) {
            note(path, BoundsOf.regex(regex));
        } else if (condition instanceof Document document && isOperators(document)) {
            document.forEach((name, operand) -> operator(path, name, operand, document));
        } else {
            note(path, BoundsOf.equal(condition));
        }
    }

    private void operator(String path, String name, @Nullable Object operand, Document all) {
        switch (name) {
            case "$elemMatch" -> {
                complete = false;
                if (operand instanceof Document asked && !isOperators(asked)) {
                    addAll(asked, path + ".");
                }
            }
            case "$all" -> {
                complete = false;
                if (operand instanceof List<?> values
                        && !values.isEmpty()
                        && !(values.getFirst() instanceof Document)) {
                    note(path, BoundsOf.equal(values.getFirst()));
                }
            }
            case "$options" -> {
                // belongs to $regex
            }
            default -> note(path, BoundsOf.operator(name, operand, all));
        }
    }

    private void note(String path, @Nullable Bounds bounds) {
        if (bounds == null) {
            complete = false;
        } else {
            byPath.computeIfAbsent(path, _ -> new ArrayList<>()).add(bounds);
        }
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }
}
