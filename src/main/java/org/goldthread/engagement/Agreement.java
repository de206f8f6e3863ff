package org.goldthread.engagement;

/** What can be agreed with a customer before the work is done. */
public enum Agreement {
    SHARED_GOAL,
    JOINT_PLAN,
    JOINT_DECISION,
    MEASURES,
    ROADMAP
}
