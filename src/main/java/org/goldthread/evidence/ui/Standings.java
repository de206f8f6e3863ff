package org.goldthread.evidence.ui;

import org.goldthread.evidence.EvidenceRow;
import org.goldthread.evidence.Standing;
import org.goldthread.ui.Look;

/** How a standing looks. */
final class Standings {
    private Standings() {}

    /** What is not handed in is ready or unfinished; a bare "draft" would leave open which. */
    static String words(EvidenceRow row) {
        return row.standing() == Standing.DRAFTED
                ? Words.text(row.card().ready() ? "evidence.ready" : "evidence.unfinished")
                : Words.of(row.standing());
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
