package org.goldthread.files;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface StoredFileRepository extends ListCrudRepository<StoredFile, FileId> {
    boolean existsBySha256(String sha256);

    List<StoredFile> findByLooseSinceBeforeAndIdGreaterThanOrderById(Instant cutoff, FileId last, Limit limit);
}
