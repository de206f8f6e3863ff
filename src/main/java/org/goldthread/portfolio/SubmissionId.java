package org.goldthread.portfolio;

import java.util.UUID;

/** Names a submission; the portfolio keeps it for what is open and what was decided. */
public record SubmissionId(String value) {
    public static SubmissionId next() {
        return new SubmissionId(UUID.randomUUID().toString());
    }
}
