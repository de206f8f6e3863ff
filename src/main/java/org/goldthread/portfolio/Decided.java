package org.goldthread.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a criterion, as the portfolio keeps it; a later one supersedes it, none is edited.
 *
 * @param answerBy the day that the feedback gives for what comes next; null where it gives none, and in older ones
 */
public record Decided(
        CriterionCode criterion,
        Outcome outcome,
        Instant at,
        SubmissionId submission,
        int attempt,
        PersonId assessor,
        String whatWouldShowIt,
        @Nullable LocalDate answerBy) {}
