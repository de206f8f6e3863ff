package org.goldthread.standards;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FrameworkRepository extends Repository<Framework, FrameworkId> {
    Framework save(Framework framework);

    Optional<Framework> findById(FrameworkId id);

    boolean existsById(FrameworkId id);

    List<FrameworkRow> findByStatus(FrameworkStatus status);
}
