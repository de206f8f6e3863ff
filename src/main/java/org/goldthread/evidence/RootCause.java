package org.goldthread.evidence;

public enum RootCause {
    KNOWLEDGE_SKILL,
    ROLE_CLARITY,
    PROCEDURE,
    TOOLS,
    RESOURCE,
    INCENTIVE,
    MANAGEMENT,
    ATTITUDE
}
