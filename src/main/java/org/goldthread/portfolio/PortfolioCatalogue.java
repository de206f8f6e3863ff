package org.goldthread.portfolio;

import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.people.SignedIn;
import org.springframework.stereotype.Service;

/** Portfolios as other features read them. Who may see what is decided by the feature that asks. */
@Service
public class PortfolioCatalogue {
    private final PortfolioRepository portfolios;
    private final CoverageReader reader;

    PortfolioCatalogue(PortfolioRepository portfolios, CoverageReader reader) {
        this.portfolios = portfolios;
        this.reader = reader;
    }

    @SignedIn
    public Optional<Portfolio> of(PortfolioId id) {
        return portfolios.findById(id);
    }

    /** The one that was started last, also if it is signed off or withdrawn. */
    @SignedIn
    public Optional<Portfolio> currentOf(PersonId candidate) {
        return portfolios.findFirstByCandidateOrderByStartedDesc(candidate);
    }

    /** Those of which this person is the assessor of record, the latest first. */
    @SignedIn
    public List<Portfolio> assessedBy(PersonId assessor) {
        return portfolios.findByAssessorOrderByStartedDesc(assessor);
    }

    /** Everything that the candidate knows of it, drafts included. */
    @SignedIn
    public Coverage coverage(Portfolio portfolio) {
        return Coverage.of(reader.withDrafts(portfolio));
    }
}
