package org.goldthread.standards;

/** What kind of evidence an item is; {@link #code()} is the field's abbreviation. */
public enum EvidenceType {
    PRODUCT("PA"),
    OBSERVATION("OB"),
    PROFESSIONAL_DISCUSSION("PD"),
    WITNESS_TESTIMONY("WT"),
    EXPERT_WITNESS("EW"),
    REFLECTIVE_ACCOUNT("RA"),
    QUESTIONING("QA"),
    DATA_RECORD("DR"),
    COACHING_LOG("CL"),
    PRIOR_LEARNING("RPL"),
    SIMULATION("SIM");

    private final String code;

    EvidenceType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Made by the assessor, not by the candidate. */
    public boolean isAssessors() {
        return this == OBSERVATION || this == PROFESSIONAL_DISCUSSION || this == QUESTIONING;
    }

    /** Supports any criterion (domain brief, section 2). */
    boolean suitsAny() {
        return this == PROFESSIONAL_DISCUSSION || this == QUESTIONING;
    }
}
