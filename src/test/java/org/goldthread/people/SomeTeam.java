package org.goldthread.people;

import java.time.Instant;
import java.util.List;

/** Teams that no test has saved yet. */
public final class SomeTeam {
    private static final Instant THEN = Instant.parse("2020-01-01T09:00:00Z");

    private SomeTeam() {}

    public static Team named(String name) {
        return Team.named(name, THEN);
    }

    public static Team ledBy(PersonId... leads) {
        return Team.named("Field sales enablement", THEN).with("Field sales enablement", List.of(leads), THEN);
    }
}
