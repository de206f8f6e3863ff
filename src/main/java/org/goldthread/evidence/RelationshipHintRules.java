package org.goldthread.evidence;

import org.goldthread.engagement.Misalignment;

/** Hints on how the item's piece of work and its customer fit: H36 to H38 of the domain brief's section 7. */
final class RelationshipHintRules {
    private RelationshipHintRules() {}

    /** H36: a business outcome was asked for, an order is taken (M3). */
    static boolean orderTaking(HintFacts facts) {
        return facts.misalignments().contains(Misalignment.M3);
    }

    /** H37: a partnership is expected, without measures or a roadmap (M6). */
    static boolean unplannedPartnership(HintFacts facts) {
        return facts.misalignments().contains(Misalignment.M6);
    }

    /** H38: nobody looks after what runs by itself or comes from elsewhere (M5, M7). */
    static boolean unchecked(HintFacts facts) {
        return facts.misalignments().contains(Misalignment.M5)
                || facts.misalignments().contains(Misalignment.M7);
    }
}
