package org.goldthread.team;

import java.time.LocalDate;
import org.goldthread.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a member of the team stands, as far as a lead may know it.
 *
 * @param waitingSince the day that the oldest open submission was handed in
 * @param waitingFor the assessor's name, or empty
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
        @Nullable LocalDate waitingSince,
        String waitingFor,
        @Nullable LocalDate lastLogged,
        @Nullable LocalDate feedbackUnreadSince,
        @Nullable LocalDate target,
        int openCriteria,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate joined,
        boolean resting) {}
