package org.goldthread.team;

import java.time.LocalDate;

/**
 * That something of a member's waits, and on whom.
 *
 * @param since for a submission the day that it was handed in, for a question the day that it was asked
 * @param who the assessor's name; of a plan who has still to agree it
 */
public record Waits(On on, LocalDate since, String who) {
    /** Who has to do something before it goes on. */
    public enum On {
        ASSESSOR,
        COUNTERSIGNER,
        CANDIDATE
    }
}
