package org.goldthread.marking;

import java.time.Instant;
import org.goldthread.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The second signature that a trainee's decisions need (R7).
 *
 * @param asked when the trainee finished
 * @param by who answered: an IQA who samples the decisions is somebody else (R3)
 * @param at when they did
 * @param sentBack why it was sent back; empty when it waits or is agreed
 */
public record Countersigning(
        Instant asked, @Nullable PersonId by, @Nullable Instant at, String sentBack) {
    static Countersigning asked(Instant now) {
        return new Countersigning(now, null, null, "");
    }

    Countersigning agreed(PersonId countersigner, Instant now) {
        return new Countersigning(asked, countersigner, now, "");
    }

    Countersigning sentBack(PersonId countersigner, String reason, Instant now) {
        return new Countersigning(asked, countersigner, now, reason.strip());
    }
}
