package org.goldthread.evidence;

public enum NeedSource {
    STAKEHOLDER_REQUEST,
    LEARNER_VOICE,
    PERFORMANCE_DATA,
    WORKPLACE_OBSERVATION,
    COMPLAINT,
    REGULATION
}
