package org.goldthread.evidence;

/** What came of saving an item. */
public sealed interface Saving {
    /** It is stored as {@code item} now. */
    record Kept(EvidenceItem item) implements Saving {}

    /** Somebody, or another tab, saved it first: nothing was stored, the owner chooses between the two. */
    record Overtaken(EvidenceItem saved) implements Saving {}

    /** It was deleted elsewhere: nothing was stored. */
    record Gone() implements Saving {}
}
