package org.goldthread.marking;

import java.time.Instant;
import org.goldthread.portfolio.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor has finished, or given back.
 *
 * @param finished when they did
 * @param givenBack without a decision: it counts no attempt
 * @param reopenUntil until when it may be reopened, unless its candidate opens it first; null once it may not
 */
public record FinishedRow(
        SubmissionId id,
        String candidateName,
        int attempt,
        Instant submitted,
        Instant finished,
        boolean givenBack,
        @Nullable Instant reopenUntil) {}
