package org.goldthread.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldthread.people.PersonId;
import org.goldthread.people.SignedIn;
import org.springframework.stereotype.Service;

/** What other features read of pieces of work; they decide who may see it. */
@Service
public class EngagementCatalogue {
    private final EngagementRepository engagements;

    EngagementCatalogue(EngagementRepository engagements) {
        this.engagements = engagements;
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

    /** The latest first. */
    @SignedIn
    public List<Engagement> ownedBy(PersonId owner) {
        return engagements.findByOwnerOrderByUpdatedDesc(owner);
    }
}
