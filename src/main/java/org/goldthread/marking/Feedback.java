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
        String candidateComment) {}
