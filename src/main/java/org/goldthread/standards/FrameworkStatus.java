package org.goldthread.standards;

public enum FrameworkStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
