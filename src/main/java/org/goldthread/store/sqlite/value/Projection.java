package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields of a document are answered: some only, or all but some; {@code $slice} and {@code $elemMatch} on arrays. */
public final class Projection {
    private final Map<String, Object> tree;
    private final boolean including;
    private final boolean withId;

    private Projection(Map<String, Object> tree, boolean including, boolean withId) {
        this.tree = tree;
        this.including = including;
        this.withId = withId;
    }

    public static Projection of(Document specification) {
        var tree = new LinkedHashMap<String, Object>();
        boolean withId = true;
        Boolean including = null;
        for (var entry : specification.entrySet()) {
            var value = entry.getValue();
            if (entry.getKey().contains("$")) {
                throw Refused.feature("the projection " + entry.getKey());
            }
            if (value instanceof Document operator) {
                including = operator.containsKey("$elemMatch") ? Boolean.TRUE : including;
                put(tree, entry.getKey(), ArraySlice.of(operator));
                continue;
            }
            boolean shown = shown(entry.getKey(), value);
            if (entry.getKey().equals("_id")) {
                withId = shown;
            } else if (including != null && including != shown) {
                throw new de.bwaldvogel.mongo.exception.MongoServerError(
                        31254, "Cannot do inclusion and exclusion of fields in one projection");
            } else {
                including = shown;
                put(tree, entry.getKey(), true);
            }
        }
        boolean includes = including == null ? tree.isEmpty() && withId && !specification.isEmpty() : including;
        return new Projection(tree, includes, withId);
    }

    private static boolean shown(String name, @Nullable Object value) {
        return switch (value) {
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            case null, default -> throw Refused.feature("a computed field in a projection: " + name);
        };
    }

    private static void put(Map<String, Object> tree, String path, Object leaf) {
        var parts = Paths.split(path);
        var within = tree;
        for (int i = 0; i < parts.length - 1; i++) {
            var next = within.computeIfAbsent(parts[i], _ -> new LinkedHashMap<String, Object>());
            within = branch(next, path);
        }
        if (within.put(parts[parts.length - 1], leaf) != null) {
            throw new de.bwaldvogel.mongo.exception.MongoServerError(31250, "Path collision at " + path);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Object node, String path) {
        if (node instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new de.bwaldvogel.mongo.exception.MongoServerError(31249, "Path collision at " + path);
    }

    public Document apply(Document document) {
        var result = new Document();
        for (var entry : document.entrySet()) {
            if (entry.getKey().equals("_id") && !tree.containsKey("_id")) {
                if (withId) {
                    result.put("_id", entry.getValue());
                }
            } else {
                field(tree, entry.getKey(), entry.getValue(), result);
            }
        }
        return result;
    }

    private void field(Map<String, Object> node, String name, @Nullable Object value, Document result) {
        var asked = node.get(name);
        if (asked instanceof ArraySlice slice) {
            slice.putInto(result, name, value);
        } else if (asked instanceof Map<?, ?>) {
            within(branch(asked, name), name, value, result);
        } else if ((asked != null) == including) {
            result.put(name, value);
        }
    }

    private void within(Map<String, Object> node, String name, @Nullable Object value, Document result) {
        if (value instanceof Document document) {
            result.put(name, inner(node, document));
        } else if (value instanceof List<?> list) {
            result.put(name, elements(node, list));
        } else if (!including) {
            result.put(name, value);
        }
    }

    private Document inner(Map<String, Object> node, Document document) {
        var result = new Document();
        document.forEach((name, value) -> field(node, name, value, result));
        return result;
    }

    private List<@Nullable Object> elements(Map<String, Object> node, List<?> list) {
        var result = new ArrayList<@Nullable Object>();
        for (var each : list) {
            if (each instanceof Document document) {
                result.add(inner(node, document));
            } else if (each instanceof List<?> nested) {
                result.add(elements(node, nested));
            } else if (!including) {
                result.add(each);
            }
        }
        return result;
    }
}
