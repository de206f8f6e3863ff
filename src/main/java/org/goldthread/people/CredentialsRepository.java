package org.goldthread.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface CredentialsRepository extends Repository<Credentials, PersonId> {
    Credentials save(Credentials credentials);

    Optional<Credentials> findById(PersonId id);

    Optional<Credentials> findByLinkHash(String hash);

    List<Credentials> findByResetAskedAfterOrderByResetAsked(Instant since, Limit most);
}
