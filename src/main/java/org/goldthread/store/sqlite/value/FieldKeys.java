package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The keys under which a document stands in an index for one field: one for each element of an array. */
public record FieldKeys(List<byte[]> keys, boolean array, boolean missing) {
    /** In ascending order, each once, at least one. */
    public static FieldKeys of(Document document, String path) {
        return of(document, Paths.split(path));
    }

    static FieldKeys of(Document document, String[] path) {
        if (path.length == 1 && !(document.get(path[0]) instanceof List)) {
            var value = document.getOrMissing(path[0]);
            return new FieldKeys(List.of(Keys.of(value)), false, Keys.isMissing(value));
        }
        var leaves = Paths.leaves(document, path);
        boolean array = leaves.size() != 1;
        boolean missing = true;
        var keys = new TreeSet<byte[]>(Arrays::compareUnsigned);
        for (var leaf : leaves) {
            missing &= Keys.isMissing(leaf);
            if (leaf instanceof List<?> list) {
                array = true;
                list.forEach(each -> keys.add(Keys.of(each)));
                if (list.isEmpty()) {
                    keys.add(Keys.ofEmptyArray());
                }
            } else {
                keys.add(Keys.of(leaf));
            }
        }
        if (keys.isEmpty()) {
            keys.add(Keys.of(null));
        }
        return new FieldKeys(List.copyOf(keys), array || leadsThroughArray(document, path), missing);
    }

    private static boolean leadsThroughArray(Document document, String[] path) {
        Object value = document;
        for (var part : path) {
            if (!(value instanceof Document within)) {
                return value instanceof List;
            }
            value = within.getOrMissing(part);
        }
        return value instanceof List;
    }
}
