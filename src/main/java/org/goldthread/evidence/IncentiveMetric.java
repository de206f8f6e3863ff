package org.goldthread.evidence;

public enum IncentiveMetric {
    COMPLETIONS,
    POINTS,
    LEADERBOARD,
    RECOMMENDATION,
    BEHAVIOUR,
    RESULT,
    NONE
}
