package org.goldthread.marking;

import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.springframework.data.repository.Repository;

interface BankedCommentRepository extends Repository<BankedComment, BankedCommentId> {
    BankedComment save(BankedComment comment);

    Optional<BankedComment> findById(BankedCommentId id);

    List<BankedComment> findByOwner(PersonId owner);

    void deleteById(BankedCommentId id);
}
