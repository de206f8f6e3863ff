package org.goldthread.engagement;

public enum RequestKind {
    BUSINESS_OUTCOME,
    DEFINED_DELIVERABLE,
    FIND_OR_CONNECT,
    MOMENT_OF_NEED
}
