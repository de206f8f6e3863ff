package org.goldthread.people;

import java.time.Instant;

/** Declarations that no test has saved yet. */
public final class SomeConflict {
    private static final Instant THEN = Instant.parse("2020-01-01T09:00:00Z");

    private SomeConflict() {}

    public static ConflictDeclaration family(PersonId one, PersonId other) {
        return of(ConflictKind.FAMILY, one, other);
    }

    public static ConflictDeclaration of(ConflictKind kind, PersonId one, PersonId other) {
        return ConflictDeclaration.between(one, other, kind, "", false, THEN);
    }
}
