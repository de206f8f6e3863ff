package org.goldthread.audit;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Signs what came in within the hour. */
@Component
class HourlyCheckpoint {
    private final AuditTrail trail;
    private final Checkpoints checkpoints;

    HourlyCheckpoint(AuditTrail trail, Checkpoints checkpoints) {
        this.trail = trail;
        this.checkpoints = checkpoints;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "audit-checkpoint", lockAtMostFor = "PT10M", lockAtLeastFor = "PT1M")
    public void onSchedule() {
        trail.head().ifPresent(checkpoints::signed);
    }
}
