package org.goldthread.evidence;

public enum SegmentPriority {
    LOW,
    MEDIUM,
    HIGH
}
