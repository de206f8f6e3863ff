package org.goldthread.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface LinkRequestRepository extends Repository<LinkRequest, PersonId> {
    LinkRequest save(LinkRequest request);

    Optional<LinkRequest> findById(PersonId id);

    void deleteById(PersonId id);

    long countByPlace(String place);

    List<LinkRequest> findByAskedAfterOrderByAsked(Instant since, Limit most);
}
