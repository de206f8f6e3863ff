package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at a dotted path; an array on the way is entered, at its elements and at a numbered one. */
final class Paths {
    private Paths() {}

    static String[] split(String path) {
        return path.split("\\.", -1);
    }

    /**
     * Every value at the end of the path, arrays whole; {@link Missing} where a document has no such field. Empty where
     * the way leads into an array without documents.
     */
    static List<@Nullable Object> leaves(@Nullable Object value, String[] path) {
        var leaves = new ArrayList<@Nullable Object>(1);
        collect(value, path, 0, leaves);
        return leaves;
    }

    private static void collect(@Nullable Object value, String[] path, int at, List<@Nullable Object> leaves) {
        if (at == path.length) {
            leaves.add(value);
        } else if (value instanceof Document document) {
            collect(document.getOrMissing(path[at]), path, at + 1, leaves);
        } else if (value instanceof List<?> list) {
            int number = number(path[at]);
            if (number >= 0 && number < list.size()) {
                collect(list.get(number), path, at + 1, leaves);
            }
            for (var each : list) {
                if (each instanceof Document) {
                    collect(each, path, at, leaves);
                }
            }
        } else {
            leaves.add(Missing.getInstance());
        }
    }

    /** The number that a part of a path is, or -1. */
    static int number(String part) {
        if (part.isEmpty() || part.length() > 9) {
            return -1;
        }
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(part);
    }
}
