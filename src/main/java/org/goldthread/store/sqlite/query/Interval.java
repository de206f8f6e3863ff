package org.goldthread.store.sqlite.query;

import java.util.Arrays;

/** Keys of one field from one cut to another; a point if one value only stands there. */
record Interval(Cut from, Cut to, boolean isPoint) {
    static Interval point(byte[] key) {
        return new Interval(Cut.before(key), Cut.after(key), true);
    }

    static Interval range(Cut from, Cut to) {
        return new Interval(from, to, false);
    }

    boolean isEmpty() {
        return Arrays.compareUnsigned(from.ascending(), to.ascending()) >= 0;
    }

    Interval and(Interval other) {
        var later = Arrays.compareUnsigned(from.ascending(), other.from.ascending()) >= 0 ? from : other.from;
        var earlier = Arrays.compareUnsigned(to.ascending(), other.to.ascending()) <= 0 ? to : other.to;
        return new Interval(later, earlier, isPoint || other.isPoint);
    }

    byte[] low(boolean ascending) {
        return ascending ? from.ascending() : to.descending();
    }

    byte[] high(boolean ascending) {
        return ascending ? to.ascending() : from.descending();
    }
}
