package org.goldthread.portfolio;

import java.time.Instant;

/**
 * What is with an assessor no more.
 *
 * @param was as it was while it was open
 * @param reason why it was returned; else empty
 * @param opened the candidate has opened its feedback; never true of what has none
 */
public record ClosedSubmission(OpenSubmission was, Ending ending, Instant at, String reason, boolean opened) {
    /** How it ended. */
    public enum Ending {
        FINISHED,
        RETURNED,
        WITHDRAWN
    }

    /** Its decisions are made, but its candidate has not opened them: until then they may be taken back. */
    boolean isUnopened() {
        return ending == Ending.FINISHED && !opened;
    }

    boolean isOf(SubmissionId submission) {
        return was.submission().equals(submission);
    }

    ClosedSubmission openedByCandidate() {
        return new ClosedSubmission(was, ending, at, reason, ending == Ending.FINISHED);
    }
}
