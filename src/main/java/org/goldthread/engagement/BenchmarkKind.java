package org.goldthread.engagement;

public enum BenchmarkKind {
    BASELINE,
    TARGET,
    INTERNAL_PEER,
    EXTERNAL
}
