package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a field: the elements of an array, or one value; null for a missing field. */
public final class FieldValues {
    private FieldValues() {}

    public static List<@Nullable Object> of(Document document, String path) {
        var values = present(document, path);
        if (values.isEmpty() && !hasEmptyArray(document, path)) {
            values.add(null);
        }
        return values;
    }

    /** Those that are there, as {@code distinct} asks for them. */
    public static List<@Nullable Object> present(Document document, String path) {
        var values = new ArrayList<@Nullable Object>();
        for (var leaf : Paths.leaves(document, Paths.split(path))) {
            if (leaf instanceof List<?> list) {
                values.addAll(list);
            } else if (!Keys.isMissing(leaf)) {
                values.add(leaf);
            }
        }
        return values;
    }

    private static boolean hasEmptyArray(Document document, String path) {
        return Paths.leaves(document, Paths.split(path)).stream().anyMatch(leaf -> leaf instanceof List);
    }
}
