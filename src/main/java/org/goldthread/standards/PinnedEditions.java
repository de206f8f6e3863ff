package org.goldthread.standards;

import java.util.Optional;
import org.goldthread.people.PersonId;

/**
 * Which edition a person's portfolio is pinned to, told by whoever keeps portfolios. Without such a bean everybody works
 * with the current edition.
 */
public interface PinnedEditions {
    Optional<FrameworkId> of(PersonId candidate);
}
