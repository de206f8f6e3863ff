package org.goldthread.evidence.ui;

import org.goldthread.evidence.EvidenceState;
import org.goldthread.evidence.Standing;
import org.goldthread.ui.Look;

/** How a standing looks. */
final class Standings {
    private Standings() {}

    static Look look(EvidenceState state) {
        return switch (state) {
            case NOT_YET -> Look.NOT_YET;
            case WITH_ASSESSOR, FEEDBACK_READY -> Look.WAITING;
            case MET -> Look.MET;
            case UNFINISHED -> Look.DRAFT;
            case READY -> Look.READY;
        };
    }

    static Look look(Standing standing) {
        return switch (standing) {
            case NOT_YET -> Look.NOT_YET;
            case WITH_ASSESSOR, FEEDBACK_READY -> Look.WAITING;
            case MET -> Look.MET;
            case DRAFTED -> Look.DRAFT;
        };
    }
}
