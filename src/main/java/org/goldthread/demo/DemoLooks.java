package org.goldthread.demo;

import java.util.Objects;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceOrder;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.evidence.LookRequestService;
import org.springframework.stereotype.Component;

/** Shows drafts to coaches and assessors, who comment on them, as people would. */
@Component
class DemoLooks {
    private final DemoPeople people;
    private final EvidenceService evidence;
    private final LookRequestService looks;
    private final LookReadingService reading;

    DemoLooks(DemoPeople people, EvidenceService evidence, LookRequestService looks, LookReadingService reading) {
        this.people = people;
        this.evidence = evidence;
        this.looks = looks;
        this.reading = reading;
    }

    void tell(DemoMember member, DemoMember.Asks told, DemoTimeline timeline) {
        var asked = new Later<LookRequestId>("a look at " + told.item());
        timeline.on(told.daysAgo(), member.key(), () -> asked.is(ask(told)));
        var commented = told.commented();
        if (commented != null) {
            timeline.on(
                    commented,
                    told.whom(),
                    () -> reading.comment(asked.get(), Objects.requireNonNull(told.comment()), 0));
        }
    }

    private LookRequestId ask(DemoMember.Asks told) {
        var draft =
                evidence.mine(new EvidenceFilter(told.item(), null, null, EvidenceOrder.TITLE), 0, 1).rows().stream()
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("Told out of order: not yet there is " + told.item()));
        return looks.ask(draft.card().id(), people.id(told.whom()), null, told.question())
                .id();
    }
}
