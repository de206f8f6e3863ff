package org.goldthread.marking;

import org.goldthread.people.PersonId;

/**
 * Who marks, as far as the rules ask.
 *
 * @param barred a declared conflict with the candidate bars them (R5)
 * @param trainee their decisions take effect only when countersigned (R7)
 */
record Marker(PersonId id, String name, String email, boolean barred, boolean trainee) {}
