package org.goldthread.portfolio;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PresentationRepository extends Repository<Presentation, PortfolioId> {
    Presentation save(Presentation presentation);

    Optional<Presentation> findById(PortfolioId portfolio);
}
