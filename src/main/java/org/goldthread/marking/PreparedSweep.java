package org.goldthread.marking;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SystemActor;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after submissions that a crash left between being written and being reserved: nobody has seen them. */
@Component
class PreparedSweep {
    private static final Logger LOG = LoggerFactory.getLogger(PreparedSweep.class);
    /** No handing in takes that long. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private final SubmissionRepository submissions;
    private final SubmissionStore store;
    private final PortfolioCatalogue portfolios;
    private final CurrentPerson current;
    private final Clock clock;

    PreparedSweep(
            SubmissionRepository submissions,
            SubmissionStore store,
            PortfolioCatalogue portfolios,
            CurrentPerson current,
            Clock clock) {
        this.submissions = submissions;
        this.store = store;
        this.portfolios = portfolios;
        this.current = current;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    @SchedulerLock(name = "prepared-submissions")
    void sweep() {
        var before = clock.instant().minus(LEFT_ALONE);
        var left = submissions.findByStateAndSubmittedBefore(SubmissionState.PREPARED, before);
        current.as(SystemActor.UPKEEP.account(), () -> left.forEach(this::settle));
    }

    /** One that holds its criteria is placed after all; any other is taken away, with nothing lost but a click. */
    void settle(Submission prepared) {
        var held = portfolios
                .of(prepared.portfolio())
                .filter(portfolio -> portfolio.open().stream()
                        .anyMatch(open -> open.submission().equals(prepared.id())));
        if (held.isPresent()) {
            store.change(prepared.id(), submission -> submission.placed(clock.instant()));
        } else if (submissions.deleteByIdAndState(prepared.id(), SubmissionState.PREPARED) > 0) {
            LOG.info(
                    "Prepared submission {} held no criteria and was taken away by {}",
                    prepared.id().value(),
                    current.id().value());
        }
    }
}
