package org.goldthread.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface PortfolioRepository extends Repository<Portfolio, PortfolioId> {
    Portfolio save(Portfolio portfolio);

    Optional<Portfolio> findById(PortfolioId id);

    Optional<Portfolio> findFirstByCandidateOrderByStartedDesc(PersonId candidate);

    List<Portfolio> findAllByCandidateIn(Collection<PersonId> candidates);

    List<Portfolio> findByAssessorOrderByStartedDesc(PersonId assessor);

    List<PortfolioRow> findRowsBy(Pageable page);

    List<PortfolioRow> findRowsByAssessor(PersonId assessor);

    List<PortfolioRow> findRowsByCandidateIn(Collection<PersonId> candidates);
}
