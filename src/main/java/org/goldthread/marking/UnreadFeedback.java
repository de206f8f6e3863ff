package org.goldthread.marking;

import java.time.Instant;
import org.goldthread.people.PersonId;

/** That feedback has been ready since {@code finished} and its candidate has not opened it. */
public record UnreadFeedback(PersonId candidate, Instant finished) {}
