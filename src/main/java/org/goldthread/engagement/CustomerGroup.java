package org.goldthread.engagement;

/** Whom L&D serves or is asked by. */
public enum CustomerGroup {
    SPONSOR,
    LINE_MANAGER,
    LEARNER,
    REQUESTER,
    EXTERNAL_CLIENT
}
