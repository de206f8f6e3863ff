package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldthread.store.sqlite.value.FieldKeys;
import org.goldthread.store.sqlite.value.Keys;
import org.goldthread.store.sqlite.value.Refused;

/**
 * The entries of one document in one index: one, none if the index leaves it out, several if a field is an array.
 *
 * @param multikey the columns in which it has an array, bit by bit
 */
record IndexEntries(List<byte[]> keys, long multikey) {
    private static final IndexEntries NONE = new IndexEntries(List.of(), 0);
    private static final int PARALLEL_ARRAYS = 171;

    static IndexEntries of(IndexInfo index, Document document) {
        if (index.partialFilter() != null && !index.partialFilter().matches(document)) {
            return NONE;
        }
        var columns = new ArrayList<FieldKeys>();
        index.fields().forEach(field -> columns.add(FieldKeys.of(document, field.path())));
        if (index.sparse() && columns.stream().allMatch(FieldKeys::missing)) {
            return NONE;
        }
        long multikey = 0;
        List<byte[]> keys = List.of(new byte[0]);
        for (int i = 0; i < columns.size(); i++) {
            multikey |= columns.get(i).array() ? 1L << i : 0;
            keys = joined(keys, columns.get(i).keys(), index.fields().get(i).ascending());
        }
        if (Long.bitCount(multikey) > 1) {
            checkArrays(index, document, multikey);
        }
        return new IndexEntries(keys, multikey);
    }

    private static List<byte[]> joined(List<byte[]> before, List<byte[]> column, boolean ascending) {
        var all = new ArrayList<byte[]>(before.size() * column.size());
        for (var key : before) {
            for (var value : column) {
                all.add(Keys.join(key, ascending ? value : Keys.descending(value)));
            }
        }
        return all;
    }

    private static void checkArrays(IndexInfo index, Document document, long multikey) {
        Set<String> arrays = new HashSet<>();
        for (int i = 0; i < index.fields().size(); i++) {
            if ((multikey & (1L << i)) != 0) {
                arrays.add(arrayOn(document, index.fields().get(i).path()));
            }
        }
        if (arrays.size() > 1) {
            throw new MongoServerError(
                    PARALLEL_ARRAYS, "CannotIndexParallelArrays", "cannot index parallel arrays " + arrays);
        }
        if (index.unique()) {
            throw Refused.feature("a unique index over several fields of one array (" + index.name() + ")");
        }
    }

    private static String arrayOn(Document document, String path) {
        int end = -1;
        Object value = document;
        while (value instanceof Document within && end < path.length()) {
            int start = end + 1;
            end = path.indexOf('.', start) < 0 ? path.length() : path.indexOf('.', start);
            value = within.getOrMissing(path.substring(start, end));
        }
        return path.substring(0, Math.max(end, 0));
    }
}
