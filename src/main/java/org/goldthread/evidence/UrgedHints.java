package org.goldthread.evidence;

import java.util.Set;
import org.goldthread.people.PersonId;

/**
 * Which hints stand behind a pitfall that fires now, told by whoever looks at the whole portfolio. Without such a bean none
 * does.
 */
public interface UrgedHints {
    Set<Hint> of(PersonId owner);
}
