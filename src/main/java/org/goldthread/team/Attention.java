package org.goldthread.team;

import java.time.LocalDate;
import org.goldthread.people.PersonId;

/**
 * One thing that needs the lead.
 *
 * @param days how many (working days for WAITING, else days)
 * @param since the day that it counts from, or the target
 * @param who the assessor who has what is waiting, or empty
 * @param writeTo who can move it
 * @param email the address of {@code writeTo}, or empty
 */
public record Attention(
        Kind kind, PersonId person, String name, long days, LocalDate since, String who, String writeTo, String email) {
    /** In the order in which they matter. */
    public enum Kind {
        WAITING,
        TARGET_NEAR,
        FEEDBACK_UNREAD,
        SILENT,
        FINISHED
    }
}
