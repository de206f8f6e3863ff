package org.goldthread.store.crash;

/** The kinds of write; a round is over only when each is at least a tenth of what was acknowledged in it. */
enum Kind {
    INSERT(24),
    UPDATE(22),
    DELETE(14),
    /** A document whose key another writer wants at the same moment: one of them may have it. */
    CLAIM(26),
    FILE(14);

    private final int ofHundred;

    Kind(int ofHundred) {
        this.ofHundred = ofHundred;
    }

    static Kind drawn(int hundredth) {
        int left = hundredth;
        for (var kind : values()) {
            left -= kind.ofHundred;
            if (left < 0) {
                return kind;
            }
        }
        return INSERT;
    }
}
