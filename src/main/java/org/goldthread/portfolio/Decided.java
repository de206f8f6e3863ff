package org.goldthread.portfolio;

import java.time.Instant;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;

/** A decision on a criterion, as the portfolio keeps it; a later one supersedes it, none is edited. */
public record Decided(
        CriterionCode criterion,
        Outcome outcome,
        Instant at,
        SubmissionId submission,
        int attempt,
        PersonId assessor,
        String whatWouldShowIt) {}
