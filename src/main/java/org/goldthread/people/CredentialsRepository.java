package org.goldthread.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CredentialsRepository extends Repository<Credentials, PersonId> {
    Credentials save(Credentials credentials);

    Optional<Credentials> findById(PersonId id);

    Optional<Credentials> findByLinkHash(String hash);
}
