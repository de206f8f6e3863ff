package org.goldthread.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface LookRequestRepository extends Repository<LookRequest, LookRequestId> {
    LookRequest save(LookRequest request);

    Optional<LookRequest> findById(LookRequestId id);

    List<LookRequest> findByItemOrderByCreated(EvidenceId item);

    List<LookRequest> findByItemInOrderByCreated(Collection<EvidenceId> items);

    List<LookRequest> findByAskedAndStateInOrderByUpdated(
            PersonId asked, Collection<LookRequestState> states, Limit limit);

    List<LookRequest> findByCandidateAndStateInOrderByUpdated(
            PersonId candidate, Collection<LookRequestState> states, Limit limit);
}
