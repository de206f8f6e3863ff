package org.goldthread.evidence;

public enum SupportType {
    EMAIL,
    BRIEFING,
    COACHING,
    MENTORING,
    TRAINING,
    TEAM_DISCUSSION,
    SHADOWING
}
