package org.goldthread.marking;

import java.time.LocalDate;

/**
 * The overall feedback, drafted from the judgements for the assessor to edit.
 *
 * @param nextAction empty when everything is met
 * @param nextActionDue a working day from which the assessor may depart
 */
public record FeedbackDraft(String whatWasGood, String nextAction, LocalDate nextActionDue) {}
