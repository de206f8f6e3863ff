package org.goldthread.people;

import java.util.Optional;
import org.goldthread.rules.Refusal;

/** A feature that may hold an assessor to a candidate, as while items are under assessment (R10). */
public interface AssessorGuard {
    /** Why {@code candidate} may not get another assessor now. */
    Optional<Refusal> mayChangeAssessor(PersonId candidate);
}
