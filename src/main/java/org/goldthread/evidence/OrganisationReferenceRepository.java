package org.goldthread.evidence;

import java.util.Collection;
import java.util.List;
import org.goldthread.people.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationReferenceRepository extends Repository<OrganisationReference, OrganisationReferenceId> {
    OrganisationReference save(OrganisationReference reference);

    @Query("{ 'kind': ?0, 'list': { '$in': ?1 }, 'key': { '$regex': ?2 } }")
    List<OrganisationReference> search(ReferenceKind kind, Collection<String> lists, String pattern, Pageable page);

    boolean existsByKindAndListInAndKey(ReferenceKind kind, Collection<String> lists, String key);

    long deleteByIdInAndAddedBy(Collection<OrganisationReferenceId> ids, PersonId by);
}
