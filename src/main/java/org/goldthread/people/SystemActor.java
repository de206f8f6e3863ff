package org.goldthread.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of Goldthread that act without a person; each has a name, so that a record says who acted. */
public enum SystemActor {
    /** Hands on at start what a crash left behind. */
    START(false),
    /** Sweeps and reminders. */
    UPKEEP(false),
    /** Makes the one-time links that go out by mail. */
    POST(true),
    /** Makes the demo organisation. */
    DEMO(true);

    private final boolean administers;

    SystemActor(boolean administers) {
        this.administers = administers;
    }

    /** What {@link CurrentPerson#as} takes. */
    public Account account() {
        return new Account(id(), "", "Goldthread", administers ? Set.of(Role.ADMIN) : Set.of(), "", true);
    }

    private PersonId id() {
        return new PersonId("system-" + name().toLowerCase(Locale.ROOT));
    }

    static Optional<String> nameOf(PersonId id) {
        return Arrays.stream(values())
                .filter(actor -> actor.id().equals(id))
                .map(actor -> actor.account().name())
                .findFirst();
    }
}
