package org.goldthread.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

interface ConflictRepository extends Repository<ConflictDeclaration, ConflictId> {
    ConflictDeclaration save(ConflictDeclaration declaration);

    Optional<ConflictDeclaration> findById(ConflictId id);

    void deleteById(ConflictId id);

    @Query("{'$or': [{'person': ?0}, {'otherParty': ?0}]}")
    List<ConflictDeclaration> findOf(PersonId person);
}
