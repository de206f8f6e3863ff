package org.goldthread.evidence;

import org.goldthread.rules.TextRules;

/** "Not for this one, because …": advice that the candidate set aside, and why. The assessor reads it beside the item. */
public record DismissedHint(Hint hint, String reason) {
    public DismissedHint {
        reason = TextRules.orEmpty(reason).strip();
    }
}
