package org.goldthread.store.sqlite.query;

import java.util.List;
import org.goldthread.store.sqlite.file.IndexInfo;
import org.jspecify.annotations.Nullable;

/**
 * How documents are to be found.
 *
 * @param index the index to use; null to look at the whole collection
 * @param ranges of the index's keys, in order
 * @param sorted whether they come in the order that was asked for
 * @param backwards whether the index is read from its end
 * @param covered whether whatever stands in the ranges is what is asked for
 */
record Plan(@Nullable IndexInfo index, List<Range> ranges, boolean sorted, boolean backwards, boolean covered) {
    /** Keys from {@code low} to below {@code high}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Range(byte[] low, byte[] high) {}

    static Plan wholeCollection(boolean backwards) {
        return new Plan(null, List.of(), false, backwards, false);
    }

    boolean isCollectionScan() {
        return index == null;
    }

    /** Whether a document may come more than once. */
    boolean mayRepeat() {
        return index != null && index.isMultikey();
    }
}
