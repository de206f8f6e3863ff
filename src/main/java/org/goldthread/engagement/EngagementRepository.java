package org.goldthread.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

interface EngagementRepository extends Repository<Engagement, EngagementId> {
    Engagement save(Engagement engagement);

    void delete(Engagement engagement);

    Optional<Engagement> findById(EngagementId id);

    List<Engagement> findByOwnerOrderByUpdatedDesc(PersonId owner);

    List<Engagement> findAllByIdIn(Collection<EngagementId> ids);

    List<EngagementRow> findByIdIn(Collection<EngagementId> ids);

    Slice<EngagementRow> findByOwner(PersonId owner, Pageable page);

    List<EngagementRow> findTitlesByOwner(PersonId owner);

    List<RelationshipRow> findRelationshipsByOwner(PersonId owner, Sort order);

    @Query("{ 'owner': ?0, 'searchKey': { '$regex': ?1 } }")
    Slice<EngagementRow> search(PersonId owner, String pattern, Pageable page);
}
