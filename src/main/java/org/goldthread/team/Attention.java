package org.goldthread.team;

import java.time.LocalDate;
import org.goldthread.people.PersonId;

/**
 * One thing that needs the lead.
 *
 * @param days how many (working days for WAITING, else days), more the more pressing it is
 * @param since the day that it counts from, or the target
 */
public record Attention(Kind kind, PersonId person, String name, long days, LocalDate since, String who) {
    /** In the order in which they matter. */
    public enum Kind {
        WAITING,
        TARGET_PASSED,
        TARGET_NEAR,
        FEEDBACK_UNREAD,
        SILENT,
        NEVER_LOGGED,
        FINISHED
    }
}
