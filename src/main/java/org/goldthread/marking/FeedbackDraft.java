package org.goldthread.marking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The overall feedback, drafted from the judgements for the assessor to edit, and as far as they have written it.
 *
 * @param nextAction empty when everything is met
 * @param nextActionDue a working day from which the assessor may depart; null where they took it back
 */
public record FeedbackDraft(
        String whatWasGood, String nextAction, @Nullable LocalDate nextActionDue) {
    public FeedbackDraft good(String words) {
        return new FeedbackDraft(words, nextAction, nextActionDue);
    }

    public FeedbackDraft next(String words) {
        return new FeedbackDraft(whatWasGood, words, nextActionDue);
    }

    public FeedbackDraft due(@Nullable LocalDate day) {
        return new FeedbackDraft(whatWasGood, nextAction, day);
    }

    Feedback feedback() {
        return Feedback.of(whatWasGood, nextAction, nextActionDue);
    }
}
