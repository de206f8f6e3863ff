package org.goldthread.evidence;

public enum NeedLevel {
    ORG,
    GROUP,
    INDIVIDUAL
}
