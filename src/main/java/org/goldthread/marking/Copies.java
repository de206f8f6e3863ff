package org.goldthread.marking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.FormativeComment;
import org.springframework.stereotype.Component;

/** Copies evidence items as they stand, with the title of their piece of work and the measures that they bring. */
@Component
class Copies {
    private final EngagementCatalogue engagements;
    private final EvidenceCatalogue evidence;

    Copies(EngagementCatalogue engagements, EvidenceCatalogue evidence) {
        this.engagements = engagements;
        this.evidence = evidence;
    }

    /** @param claims those of an item that its copy holds */
    List<SubmittedItem> of(Collection<EvidenceItem> items, Function<EvidenceItem, List<Claim>> claims) {
        var works = engagements.of(items.stream()
                .flatMap(item -> Stream.ofNullable(item.engagement()))
                .distinct()
                .toList());
        var comments =
                evidence.keptComments(items.stream().map(EvidenceItem::id).toList());
        return items.stream()
                .map(item -> copy(
                        item,
                        claims.apply(item),
                        Optional.ofNullable(item.engagement()).flatMap(work -> Optional.ofNullable(works.get(work))),
                        comments.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static SubmittedItem copy(
            EvidenceItem item, List<Claim> claims, Optional<Engagement> work, List<FormativeComment> formative) {
        return SubmittedItem.of(
                item,
                claims,
                work.map(Engagement::title).orElse(""),
                work.map(engagement -> EvidenceRules.measures(item, engagement)).orElse(List.of()),
                formative);
    }
}
