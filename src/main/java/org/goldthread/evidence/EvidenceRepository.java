package org.goldthread.evidence;

import java.util.Optional;
import org.goldthread.files.FileId;
import org.goldthread.people.PersonId;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<EvidenceItem, EvidenceId> {
    EvidenceItem save(EvidenceItem item);

    Optional<EvidenceItem> findByIdAndOwner(EvidenceId id, PersonId owner);

    void delete(EvidenceItem item);

    boolean existsByAttachmentsFileId(FileId file);
}
