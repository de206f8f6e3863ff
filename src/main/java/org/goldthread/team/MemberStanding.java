package org.goldthread.team;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a member of the team stands, as far as a lead may know it.
 *
 * @param waits what is handed in and open: the longest on each that it waits on
 * @param plan since when it is not agreed, and by whom; null for one that is agreed, or none
 * @param lastLogged the day of the latest evidence, drafts included, or of the latest handing in: the day only
 * @param feedbackUnreadSince the day that feedback was ready which has not been opened
 * @param target the portfolio's target date
 * @param openCriteria criteria not met yet
 * @param finishedOn the day of the later of the two signatures
 * @param joined the day that the portfolio was started; null without one
 * @param resting the portfolio is paused or was ended without a sign-off: nothing is asked of anybody
 */
public record MemberStanding(
        PersonId person,
        String name,
        List<Waits> waits,
        @Nullable Waits plan,
        @Nullable LocalDate lastLogged,
        @Nullable LocalDate feedbackUnreadSince,
        @Nullable LocalDate target,
        int openCriteria,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate joined,
        boolean resting) {
    public MemberStanding {
        waits = List.copyOf(waits);
    }
}
