package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldthread.store.sqlite.value.Filter;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what an index is to be; what this store cannot do is refused by name. */
public final class IndexSpecifications {
    private static final Set<String> KNOWN = Set.of(
            "key",
            "name",
            "unique",
            "sparse",
            "partialFilterExpression",
            "expireAfterSeconds",
            "v",
            "ns",
            "background");
    private static final int MOST_FIELDS = 31;

    private IndexSpecifications() {}

    /** Checked and in one form, as it is kept and listed. */
    public static Document checked(Document asked) {
        for (var option : asked.keySet()) {
            if (!KNOWN.contains(option)) {
                throw Refused.feature("the index option " + option);
            }
        }
        if (!(asked.get("key") instanceof Document key) || key.isEmpty() || key.size() > MOST_FIELDS) {
            throw Refused.unreadable("an index needs a key of 1 to " + MOST_FIELDS + " fields");
        }
        fields(key);
        var specification = new Document("v", 2).append("key", key).append("name", name(asked, key));
        keepIfTrue(asked, specification, "unique");
        keepIfTrue(asked, specification, "sparse");
        if (asked.get("partialFilterExpression") instanceof Document partial) {
            var _ = Filter.of(partial);
            specification.append("partialFilterExpression", partial);
        }
        if (asked.get("expireAfterSeconds") instanceof Number seconds) {
            if (key.size() > 1) {
                throw Refused.badValue("TTL indexes are single-field indexes, compound indexes do not support TTL");
            }
            specification.append("expireAfterSeconds", seconds);
        }
        return specification;
    }

    private static String name(Document asked, Document key) {
        if (asked.get("name") instanceof String name && !name.isEmpty()) {
            return name;
        }
        var parts = new ArrayList<String>();
        key.forEach((path, direction) -> parts.add(path + "_" + direction));
        return String.join("_", parts);
    }

    private static void keepIfTrue(Document asked, Document specification, String option) {
        var value = asked.get(option);
        if (Boolean.TRUE.equals(value) || (value instanceof Number number && number.doubleValue() != 0)) {
            specification.append(option, true);
        }
    }

    static IndexInfo read(long id, Document specification, long multikey) {
        var partial = specification.get("partialFilterExpression") instanceof Document filter ? filter : null;
        return new IndexInfo(
                id,
                String.valueOf(specification.get("name")),
                fields(specification.get("key") instanceof Document key ? key : new Document()),
                specification.containsKey("unique"),
                specification.containsKey("sparse"),
                partial,
                partial == null ? null : Filter.of(partial),
                seconds(specification.get("expireAfterSeconds")),
                multikey,
                specification);
    }

    private static @Nullable Long seconds(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : null;
    }

    private static List<IndexField> fields(Document key) {
        var fields = new ArrayList<IndexField>();
        for (var entry : key.entrySet()) {
            if (!(entry.getValue() instanceof Number direction) || direction.doubleValue() == 0) {
                throw Refused.feature("indexes of kind " + entry.getValue());
            }
            if (entry.getKey().contains("$")) {
                throw Refused.feature("the index on " + entry.getKey());
            }
            fields.add(new IndexField(entry.getKey(), direction.doubleValue() > 0));
        }
        return List.copyOf(fields);
    }
}
