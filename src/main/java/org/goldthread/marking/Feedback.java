package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the candidate reads over the decisions. */
public record Feedback(
        String whatWasGood,
        String nextAction,
        @Nullable LocalDate nextActionDue,
        @Nullable Instant openedByCandidate,
        @Nullable Instant acknowledged,
        String candidateComment) {
    static Feedback of(String whatWasGood, String nextAction, @Nullable LocalDate due) {
        return new Feedback(whatWasGood.strip(), nextAction.strip(), due, null, null, "");
    }

    /** A day is that of an action: where there is none, the candidate reads no day. */
    Feedback withoutIdleDay() {
        return nextAction.isEmpty()
                ? new Feedback(whatWasGood, nextAction, null, openedByCandidate, acknowledged, candidateComment)
                : this;
    }

    Feedback opened(Instant now) {
        var first = openedByCandidate == null ? now : openedByCandidate;
        return new Feedback(whatWasGood, nextAction, nextActionDue, first, acknowledged, candidateComment);
    }

    Feedback acknowledged(Instant now) {
        return new Feedback(whatWasGood, nextAction, nextActionDue, openedByCandidate, now, candidateComment);
    }

    Feedback commented(String comment) {
        return new Feedback(whatWasGood, nextAction, nextActionDue, openedByCandidate, acknowledged, comment.strip());
    }
}
