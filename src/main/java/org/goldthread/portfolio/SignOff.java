package org.goldthread.portfolio;

import java.time.Instant;
import org.goldthread.people.PersonId;

/** One of the two signatures that close a portfolio. */
public record SignOff(PersonId by, Instant at) {}
