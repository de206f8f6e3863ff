package org.goldthread.portfolio;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.goldthread.marking.Declaration;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmissionState;
import org.goldthread.relay.Outbox;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What marking has written when it reserves: without it, it would give the criteria back at once. */
public final class SomePrepared {
    private SomePrepared() {}

    public static OpenSubmission stored(MongoTemplate store, Portfolio portfolio, OpenSubmission open) {
        store.insert(new Submission(
                open.submission(),
                null,
                portfolio.id(),
                portfolio.candidate(),
                open.assessor(),
                portfolio.framework(),
                open.attempt(),
                SubmissionState.PREPARED,
                open.since(),
                LocalDate.ofInstant(open.since(), ZoneOffset.UTC),
                open.criteria(),
                List.of(),
                new Declaration("1", open.since(), null),
                "0".repeat(64),
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
                null));
        return open;
    }
}
