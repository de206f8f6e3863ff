package org.goldthread.store.crash;

import org.jspecify.annotations.Nullable;

/**
 * What a document has to be: the version that was acknowledged last, or, if a write was on its way when the store was
 * killed, that write's version. Version 0 is a document that is not there.
 */
final class Entry {
    private volatile int acknowledged;
    private volatile @Nullable Integer onItsWay;

    int acknowledged() {
        return acknowledged;
    }

    void begin(int version) {
        onItsWay = version;
    }

    void acknowledge(int version) {
        acknowledged = version;
        onItsWay = null;
    }

    boolean isOpen() {
        return onItsWay != null;
    }

    boolean allows(int version) {
        var other = onItsWay;
        return version == acknowledged || (other != null && version == other);
    }

    /** An older version than was acknowledged, or one that had been deleted. */
    boolean isLoss(int version) {
        return acknowledged == 0 || version < acknowledged;
    }
}
