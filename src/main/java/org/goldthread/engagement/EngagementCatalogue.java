package org.goldthread.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.people.PersonId;
import org.goldthread.people.SignedIn;
import org.springframework.stereotype.Service;

/** What other features read of pieces of work; they decide who may see it. */
@Service
public class EngagementCatalogue {
    private final EngagementRepository engagements;
    private final Clock clock;

    EngagementCatalogue(EngagementRepository engagements, Clock clock) {
        this.engagements = engagements;
        this.clock = clock;
    }

    @SignedIn
    public Optional<Engagement> of(EngagementId id) {
        return engagements.findById(id);
    }

    /** Those that exist; nothing is asked of the store for none. */
    @SignedIn
    public Map<EngagementId, Engagement> of(Collection<EngagementId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : engagements.findAllByIdIn(ids).stream().collect(Collectors.toMap(Engagement::id, work -> work));
    }

    /** Titles of those that exist. */
    @SignedIn
    public Map<EngagementId, String> titles(Collection<EngagementId> ids) {
        return engagements.findByIdIn(ids).stream().collect(Collectors.toMap(EngagementRow::id, EngagementRow::title));
    }

    /** Titles of all of somebody's. */
    @SignedIn
    public Map<EngagementId, String> titlesOf(PersonId owner) {
        return engagements.findTitlesByOwner(owner).stream()
                .collect(Collectors.toMap(EngagementRow::id, EngagementRow::title));
    }

    /** The latest first. */
    @SignedIn
    public List<Engagement> ownedBy(PersonId owner) {
        return engagements.findByOwnerOrderByUpdatedDesc(owner);
    }

    /** How the relationship with a group reads today; nothing more is read from the store. */
    @SignedIn
    public RelationshipReading reading(Engagement work, CustomerGroup group) {
        return RelationshipRules.reading(
                work.requestKind(),
                work.relationship(group),
                LocalDate.ofInstant(work.created(), clock.getZone()),
                LocalDate.now(clock));
    }

    /** What does not fit between the work and whoever asked, today; nothing more is read from the store. */
    @SignedIn
    public Set<Misalignment> misalignments(Engagement work) {
        return reading(work, work.asker()).misalignments();
    }
}
