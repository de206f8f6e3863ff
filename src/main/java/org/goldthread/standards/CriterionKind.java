package org.goldthread.standards;

public enum CriterionKind {
    KNOWLEDGE,
    PERFORMANCE,
    OUTCOME
}
