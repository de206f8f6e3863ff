package org.goldthread.evidence;

/**
 * An item in its owner's list, with where it stands: of its claims, what needs attention first.
 *
 * @param thread the title of its piece of work; empty for none
 */
public record EvidenceRow(EvidenceCard card, Standing standing, String thread) {
    public EvidenceState state() {
        return EvidenceState.of(standing, card.ready());
    }

    /** What is unfinished is so whatever else of it was handed in; where all is met nothing is left to finish. */
    boolean is(EvidenceState wanted) {
        return wanted == EvidenceState.UNFINISHED ? !card.ready() && standing != Standing.MET : state() == wanted;
    }
}
