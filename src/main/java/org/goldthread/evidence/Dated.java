package org.goldthread.evidence;

import java.time.LocalDate;
import org.goldthread.rules.TextRules;

/** Something that happened on a day: an occurrence, a review, a follow-up, a reading. */
public record Dated(LocalDate on, String note) implements OnADay {
    public Dated {
        note = TextRules.orEmpty(note);
    }
}
