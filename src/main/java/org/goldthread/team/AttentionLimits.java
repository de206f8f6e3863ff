package org.goldthread.team;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * From when on something needs a lead.
 *
 * @param waitingWorkingDays more working days than these with an assessor
 * @param silentDays days without anything logged
 * @param unreadDays days for which feedback was not opened
 * @param targetDays days to the target with criteria open
 * @param finishedDays days for which a sign-off is celebrated
 */
@ConfigurationProperties("goldthread.team")
public record AttentionLimits(
        int waitingWorkingDays, int silentDays, int unreadDays, int targetDays, int finishedDays) {}
