package org.goldthread.evidence;

public enum DiagnosisMethod {
    INTERVIEW,
    FOCUS_GROUP,
    SHADOWING,
    DATA_REVIEW,
    SWOT,
    PERFORMANCE_REVIEW,
    QUESTIONNAIRE
}
