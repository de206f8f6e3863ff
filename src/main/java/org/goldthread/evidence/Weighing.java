package org.goldthread.evidence;

/**
 * What an item is ready for, asked again and again while one types: all else that its owner has logged, and where their
 * criteria stand, is as it was read once.
 */
public final class Weighing {
    private final ClaimStates.Handings handings;

    Weighing(ClaimStates.Handings handings) {
        this.handings = handings;
    }

    /** The item as it is stored; one that brings measures is weighed by those that it had when all was read. */
    public Readiness of(EvidenceItem item) {
        return Readiness.of(item, handings.with(item));
    }

    /** Its measures count, and change beside it: all is to be read anew. */
    public static boolean mustReadAgain(EvidenceItem item) {
        return EvidenceRules.bringsMeasures(item);
    }
}
