package org.goldthread.marking;

import java.time.Instant;
import org.goldthread.portfolio.SubmissionId;

/** When something was handed in, and nothing of what it holds. */
public record HandedIn(SubmissionId id, Instant submitted) {}
