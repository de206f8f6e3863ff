package org.goldthread.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.engagement.EngagementId;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.people.SignedIn;
import org.goldthread.standards.CriterionCode;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Evidence as other features read it. Who may see whose is decided by the feature that asks. */
@Service
public class EvidenceCatalogue {
    private static final int OF_ONE_WORK = 500;
    private static final Sort IN_TIME = Sort.by("activityFrom").and(Sort.by("_id"));

    private final EvidenceQueries queries;
    private final EngagementCatalogue works;
    private final LookRequests looks;
    private final PeopleDirectory people;

    EvidenceCatalogue(EvidenceQueries queries, EngagementCatalogue works, LookRequests looks, PeopleDirectory people) {
        this.queries = queries;
        this.works = works;
        this.looks = looks;
        this.people = people;
    }

    /** All that a person has logged, in one read; the readings of a measure count as dated records. */
    @SignedIn
    public Drafts draftsOf(PersonId owner) {
        var items = queries.all(owner);
        return new Drafts(
                claims(items.stream().filter(item -> !item.claims().isEmpty()).toList()),
                items.stream()
                        .filter(item -> item.claims().isEmpty())
                        .map(Drafts.Begun::of)
                        .sorted(Comparator.comparing(Drafts.Begun::updated).reversed())
                        .toList());
    }

    private List<DraftedClaim> claims(List<EvidenceItem> items) {
        var measured = works.of(items.stream()
                .filter(EvidenceRules::bringsMeasures)
                .flatMap(item -> Stream.ofNullable(item.engagement()))
                .collect(Collectors.toSet()));
        return items.stream()
                .flatMap(item -> DraftedClaim.of(
                        item,
                        Optional.ofNullable(item.engagement())
                                .map(measured::get)
                                .map(work -> EvidenceRules.measures(item, work))
                                .orElse(List.of())))
                .toList();
    }

    /** What belongs to a piece of work, in time. */
    @SignedIn
    public List<EvidenceCard> ofEngagement(PersonId owner, EngagementId work) {
        return ofEngagements(owner, List.of(work)).getOrDefault(work, List.of());
    }

    /** What belongs to each of these pieces of work, in time; one with nothing is not named. */
    @SignedIn
    public Map<EngagementId, List<EvidenceCard>> ofEngagements(PersonId owner, Collection<EngagementId> works) {
        if (works.isEmpty()) {
            return Map.of();
        }
        var all = EvidenceQueries.ofEngagements(owner, works);
        return queries.cards(all, IN_TIME, OF_ONE_WORK * works.size()).stream()
                .collect(Collectors.groupingBy(card -> Objects.requireNonNull(card.engagement())));
    }

    /** What was asked for in a piece of work and what was found, as its items at the gap say it, in time. */
    @SignedIn
    public List<DiagnosedNeed> needs(PersonId owner, EngagementId work) {
        return queries.needs(EvidenceQueries.ofEngagements(owner, List.of(work)), OF_ONE_WORK).stream()
                .filter(need -> !need.request().isBlank() || !need.finding().isBlank())
                .toList();
    }

    /** The items that claim any of {@code criteria}, whole, in time. */
    @SignedIn
    public List<EvidenceItem> forCriteria(PersonId owner, Collection<CriterionCode> criteria) {
        return queries.claiming(owner, criteria);
    }

    /** When each of these persons last kept anything; who never did is not named. */
    @SignedIn
    public Map<PersonId, Instant> lastActivity(Collection<PersonId> owners) {
        return queries.lastUpdated(owners);
    }

    /** What was kept last, newest first. */
    @SignedIn
    public List<EvidenceCard> recent(PersonId owner, int size) {
        return queries.cards(EvidenceQueries.ownedBy(owner), Sort.by(Sort.Direction.DESC, "updated"), size);
    }

    /** What was said of each of these items when they were drafts, and their candidate wants handed in with them; in time. */
    @SignedIn
    public Map<EvidenceId, List<FormativeComment>> keptComments(Collection<EvidenceId> items) {
        var kept = looks.of(items).stream()
                .filter(request -> request.comments().stream().anyMatch(LookComment::kept))
                .toList();
        var names =
                people.names(kept.stream().map(LookRequest::asked).distinct().toList());
        return kept.stream()
                .collect(Collectors.groupingBy(
                        LookRequest::item,
                        Collectors.flatMapping(
                                request -> request.kept(names.getOrDefault(request.asked(), "")), inTime())));
    }

    private static Collector<FormativeComment, ?, List<FormativeComment>> inTime() {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                comments -> comments.stream()
                        .sorted(Comparator.comparing(FormativeComment::at))
                        .toList());
    }
}
