package org.goldthread.team;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * From when on something needs a lead.
 *
 * @param waitingWorkingDays more working days than these without an answer
 * @param questionDays days for which a question of the assessor was not answered
 * @param silentDays days without anything logged
 * @param unreadDays days for which feedback was not opened
 * @param planDays days for which a plan was not agreed
 * @param targetDays days to the target with criteria open
 * @param finishedDays days for which a sign-off is celebrated
 */
@ConfigurationProperties("goldthread.team")
public record AttentionLimits(
        int waitingWorkingDays,
        int questionDays,
        int silentDays,
        int unreadDays,
        int planDays,
        int targetDays,
        int finishedDays) {}
