package org.goldthread.relay;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries every minute what failed before. What was written just now is still with whoever wrote it. */
@Component
class TakingUpAgain {
    private static final Duration WITH_ITS_WRITER = Duration.ofMinutes(1);

    private final Relay relay;
    private final Removals removals;
    private final Acting acting;
    private final Clock clock;

    TakingUpAgain(Relay relay, Removals removals, Acting acting, Clock clock) {
        this.relay = relay;
        this.removals = removals;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @SchedulerLock(name = "relay-again", lockAtMostFor = "PT10M", lockAtLeastFor = "PT5S")
    public void onSchedule() {
        takeUp();
    }

    void takeUp() {
        var before = clock.instant().minus(WITH_ITS_WRITER);
        acting.asUpkeep(() -> {
            relay.handOnWhatIsLeft(before);
            removals.settleWhatIsLeft(before);
        });
    }
}
