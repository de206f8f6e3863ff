package org.goldthread.people;

/** What a person may be granted (domain brief, section 3). */
public enum Role {
    CANDIDATE,
    COACH,
    ASSESSOR,
    TRAINEE_ASSESSOR,
    IQA,
    LEAD_IQA,
    EQA,
    TEAM_LEAD,
    ADMIN,
    DATA_PROTECTION
}
