package org.goldthread.people;

import java.util.Optional;
import org.goldthread.rules.Refusal;

/** A feature that may hold an assessor to a candidate, as while items are under assessment (R10). */
public interface AssessorGuard {
    /** Why {@code candidate} may not get another assessor now. */
    default Optional<Refusal> mayChangeAssessor(PersonId candidate) {
        return Optional.empty();
    }

    /** How much of what {@code candidate} has handed in is with {@code assessor} now. */
    default int openWith(PersonId candidate, PersonId assessor) {
        return 0;
    }

    /** Why {@code assessor} may not take over what {@code candidate} has with one who may no longer assess them. */
    default Optional<Refusal> mayTakeOver(PersonId candidate, PersonId assessor) {
        return Optional.empty();
    }
}
