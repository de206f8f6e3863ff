package org.goldthread.today;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody else has to do before it goes on.
 *
 * @param kind gives its text: {@code today.awaited.KIND}
 * @param who has to do it
 * @param whom it is for, or about; empty if it is for the one who looks
 * @param since null if nobody noted it
 * @param address where one sees it
 */
public record Awaited(
        Kind kind, String who, String whom, @Nullable LocalDate since, String address) {
    /** What is waited for. */
    public enum Kind {
        ANSWER,
        CONFIRMATION,
        PLAN,
        FEEDBACK_READ,
        SIGN_OFF,
        MARKING,
        SECOND_SIGNATURE,
        ANSWER_IN_TEAM,
        FEEDBACK_READ_IN_TEAM
    }
}
