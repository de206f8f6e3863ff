package org.goldthread.evidence;

import java.time.LocalDate;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** What a coached colleague or the candidate agreed to do. */
public record AgreedAction(
        String text,
        String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn) {
    public AgreedAction {
        text = TextRules.orEmpty(text);
        owner = TextRules.orEmpty(owner);
    }
}
