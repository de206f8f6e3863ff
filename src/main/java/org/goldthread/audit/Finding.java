package org.goldthread.audit;

/**
 * Something that is not as it was written.
 *
 * @param from the first entry that it is about; for a checkpoint, its serial number
 * @param to the last one; for a checkpoint that stands in the store, the entry that it signed
 */
public record Finding(What what, long from, long to) {
    public enum What {
        /** Entries are not there. */
        MISSING,
        /** An entry says something else than it did. */
        EDITED,
        /** An entry does not belong after the one before it: reordered, put in, or put in the place of another. */
        OUT_OF_PLACE,
        /** The chain fits together, but is another than the one that was signed. */
        REWRITTEN,
        /** The chain ends before the last entry that was signed. */
        CUT_OFF,
        CHECKPOINT_MISSING,
        CHECKPOINT_FORGED,
        /** Signed with a key that is not the one at hand. */
        OTHER_KEY
    }

    static Finding at(What what, long number) {
        return new Finding(what, number, number);
    }
}
