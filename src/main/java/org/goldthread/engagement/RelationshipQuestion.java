package org.goldthread.engagement;

/** What the type practised is read from, in the order in which a form asks it. */
public enum RelationshipQuestion {
    REQUEST_KIND,
    REQUIREMENTS,
    CONTENT,
    SHARED_GOAL,
    JOINT_PLAN,
    JOINT_DECISION,
    MEASURES,
    HORIZON,
    HUMAN_CONTACT
}
