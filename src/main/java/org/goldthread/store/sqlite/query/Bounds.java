package org.goldthread.store.sqlite.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Where, in an index on a field, the documents stand that meet a condition.
 *
 * @param intervals in ascending order, without overlap
 * @param exact whether everything that stands there meets it
 * @param withoutNull whether a document without the field never meets it
 */
record Bounds(List<Interval> intervals, boolean exact, boolean withoutNull) {
    boolean arePoints() {
        return intervals.stream().allMatch(Interval::isPoint);
    }

    Bounds and(Bounds other) {
        var common = new ArrayList<Interval>();
        for (var mine : intervals) {
            for (var theirs : other.intervals) {
                var both = mine.and(theirs);
                if (!both.isEmpty()) {
                    common.add(both);
                }
            }
        }
        return new Bounds(common, exact && other.exact, withoutNull || other.withoutNull);
    }

    Bounds notExact() {
        return new Bounds(intervals, false, withoutNull);
    }
}
