package org.goldthread.access;

import java.util.Arrays;
import org.goldthread.people.Role;
import org.jspecify.annotations.Nullable;

/** Who comes: a role, and how they are related to the candidate whose things these are. One column of the matrix each. */
public enum Actor {
    OWN_CANDIDATE("own candidate", Role.CANDIDATE),
    CANDIDATE("candidate", Role.CANDIDATE),
    ASSESSOR_OF_RECORD("assessor of record", Role.ASSESSOR),
    ASSESSOR("assessor", Role.ASSESSOR),
    COUNTERSIGNER("countersigner", Role.ASSESSOR),
    TRAINEE_OF_RECORD("trainee of record", Role.TRAINEE_ASSESSOR),
    TRAINEE("trainee", Role.TRAINEE_ASSESSOR),
    THEIR_LEAD("their lead", Role.TEAM_LEAD),
    LEAD("lead", Role.TEAM_LEAD),
    COACH("coach", Role.COACH),
    IQA("IQA", Role.IQA),
    LEAD_IQA("lead IQA", Role.LEAD_IQA),
    EQA("EQA", Role.EQA),
    ADMINISTRATOR("administrator", Role.ADMIN),
    DATA_PROTECTION("data protection", Role.DATA_PROTECTION),
    NO_ROLE("no role", null),
    NOBODY("nobody", null);

    private final String text;
    private final @Nullable Role role;

    Actor(String text, @Nullable Role role) {
        this.text = text;
        this.role = role;
    }

    static Actor of(String text) {
        return Arrays.stream(values())
                .filter(actor -> actor.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + text));
    }

    @Nullable
    Role role() {
        return role;
    }

    @Override
    public String toString() {
        return text;
    }
}
