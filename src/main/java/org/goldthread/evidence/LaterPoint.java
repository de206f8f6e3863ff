package org.goldthread.evidence;

import java.time.LocalDate;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** A reading after a change; {@code value} is in the unit of what was measured, or null where words say more. */
public record LaterPoint(LocalDate on, @Nullable Double value, String note) implements OnADay {
    public LaterPoint {
        note = TextRules.orEmpty(note);
    }
}
