package org.goldthread.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.repository.Repository;

interface ConflictRepository extends Repository<ConflictDeclaration, ConflictId> {
    ConflictDeclaration save(ConflictDeclaration declaration);

    Optional<ConflictDeclaration> findById(ConflictId id);

    void deleteById(ConflictId id);

    List<ConflictDeclaration> findByPerson(PersonId person);

    List<ConflictDeclaration> findByOtherParty(PersonId person);

    /** Asked twice, because each question has its index and the two together have none. */
    default List<ConflictDeclaration> findOf(PersonId person) {
        return Stream.concat(findByPerson(person).stream(), findByOtherParty(person).stream())
                .distinct()
                .toList();
    }
}
