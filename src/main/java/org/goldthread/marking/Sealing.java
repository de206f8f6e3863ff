package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.Presented;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.Outbox;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Framework;

/** Makes the sealed copy of what a candidate hands in. */
final class Sealing {
    private Sealing() {}

    /** PREPARED: not yet visible to anybody, as its criteria are still to be reserved in the portfolio. */
    static Submission prepare(
            Portfolio portfolio,
            Handover handover,
            Marker marker,
            Framework framework,
            Instant now,
            LocalDate expectBy) {
        Refused.when(SubmissionRules.mayPrepare(portfolio, handover, marker, framework));
        var unsealed = new Submission(
                SubmissionId.next(),
                null,
                portfolio.id(),
                portfolio.candidate(),
                marker.id(),
                portfolio.framework(),
                portfolio.attempts() + 1,
                SubmissionState.PREPARED,
                now,
                expectBy,
                handover.criteria(),
                handover.items(),
                Declaration.accepted(now, handover.again()),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                "",
                null,
                Outbox.empty(),
                handover.presented().equals(Presented.nothing()) ? null : handover.presented());
        return new SubmissionEdit(unsealed).sealed(ContentHash.of(unsealed)).done();
    }
}
