package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** How documents are to be sorted. An array counts by its smallest element, or by its largest if descending. */
public record SortOrder(List<SortField> fields) {
    /** One field; {@code ascending} or not. */
    public record SortField(String path, boolean ascending) {}

    public static SortOrder of(Document specification) {
        var fields = new ArrayList<SortField>();
        for (var entry : specification.entrySet()) {
            if (!(entry.getValue() instanceof Number direction) || Math.abs(direction.doubleValue()) != 1) {
                throw Refused.feature("sorting by " + entry.getKey() + ": " + entry.getValue());
            }
            fields.add(new SortField(entry.getKey(), direction.intValue() == 1));
        }
        return new SortOrder(List.copyOf(fields));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public byte[] keyOf(Document document) {
        var parts = new byte[fields.size()][];
        for (int i = 0; i < parts.length; i++) {
            var field = fields.get(i);
            var keys = FieldKeys.of(document, field.path()).keys();
            parts[i] = field.ascending() ? keys.getFirst() : Keys.descending(keys.getLast());
        }
        return Keys.join(parts);
    }
}
