package org.goldthread.evidence;

public enum ObstacleResult {
    REMOVED,
    ESCALATED,
    OPEN
}
