package org.goldthread.evidence;

public enum Impact {
    PERFORMANCE,
    PRODUCTIVITY,
    WELLBEING
}
