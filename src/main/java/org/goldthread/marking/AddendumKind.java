package org.goldthread.marking;

import org.goldthread.standards.EvidenceType;

/** What an assessor adds to a submission. */
public enum AddendumKind {
    OBSERVATION(EvidenceType.OBSERVATION),
    PROFESSIONAL_DISCUSSION(EvidenceType.PROFESSIONAL_DISCUSSION),
    QUESTIONING(EvidenceType.QUESTIONING);

    private final EvidenceType type;

    AddendumKind(EvidenceType type) {
        this.type = type;
    }

    public EvidenceType type() {
        return type;
    }
}
