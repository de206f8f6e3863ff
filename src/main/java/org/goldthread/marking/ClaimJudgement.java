package org.goldthread.marking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** V, A, R and C of one claim; null is not yet judged. */
public record ClaimJudgement(
        ClaimKey claim,
        @Nullable Boolean valid,
        @Nullable Boolean authentic,
        @Nullable Boolean reliable,
        @Nullable Boolean current,
        String note,
        Instant at) {
    public boolean isComplete() {
        return valid != null && authentic != null && reliable != null && current != null;
    }

    /** A claim is accepted when V, A, R and C are all yes (domain brief, section 5). */
    public boolean isAccepted() {
        return Boolean.TRUE.equals(valid)
                && Boolean.TRUE.equals(authentic)
                && Boolean.TRUE.equals(reliable)
                && Boolean.TRUE.equals(current);
    }
}
