package org.goldthread.marking;

import java.util.List;
import java.util.Optional;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.springframework.stereotype.Component;

/** Copies evidence items as they stand, with the title of their piece of work and the measures that they bring. */
@Component
class Copies {
    private final EngagementCatalogue engagements;

    Copies(EngagementCatalogue engagements) {
        this.engagements = engagements;
    }

    SubmittedItem copy(EvidenceItem item, List<Claim> claims) {
        var work = Optional.ofNullable(item.engagement()).flatMap(engagements::of);
        return SubmittedItem.of(
                item,
                claims,
                work.map(Engagement::title).orElse(""),
                work.map(engagement -> EvidenceRules.measures(item, engagement)).orElse(List.of()));
    }
}
