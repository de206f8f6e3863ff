package org.goldthread.people;

/** What a person may be granted (domain brief, section 3). */
public enum Role {
    CANDIDATE(false),
    COACH(true),
    ASSESSOR(true),
    TRAINEE_ASSESSOR(true),
    IQA(false),
    LEAD_IQA(false),
    EQA(false),
    TEAM_LEAD(true),
    ADMIN(false),
    DATA_PROTECTION(false);

    private final boolean byTeam;

    Role(boolean byTeam) {
        this.byTeam = byTeam;
    }

    /** Whether what the role allows can be limited to a team; every other role counts in the whole organisation. */
    public boolean byTeam() {
        return byTeam;
    }
}
