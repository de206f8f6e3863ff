package org.goldthread.team;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.people.PersonId;

/**
 * One thing that needs the lead.
 *
 * @param days how many (working days for WAITING and SECOND_SIGNATURE, else days), more the more pressing it is
 * @param since the day that it counts from, or the target
 * @param who whose name belongs to it beside the person's; empty if nobody's does
 * @param also what else needs the lead about the same person, less pressing
 */
public record Attention(
        Kind kind, PersonId person, String name, long days, LocalDate since, String who, List<Attention> also) {
    /** In the order in which they matter. */
    public enum Kind {
        WAITING,
        SECOND_SIGNATURE,
        TARGET_PASSED,
        TARGET_NEAR,
        QUESTION,
        FEEDBACK_UNREAD,
        PLAN_OPEN,
        SILENT,
        NEVER_LOGGED,
        FINISHED
    }

    public Attention {
        also = List.copyOf(also);
    }

    public Attention(Kind kind, PersonId person, String name, long days, LocalDate since, String who) {
        this(kind, person, name, days, since, who, List.of());
    }

    Attention naming(String other) {
        return new Attention(kind, person, name, days, since, other, also);
    }

    Attention with(List<Attention> others) {
        return new Attention(kind, person, name, days, since, who, others);
    }
}
