package org.goldthread.portfolio;

import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.PinnedEditions;
import org.springframework.stereotype.Component;

/** Tells standards which edition a person's latest portfolio is pinned to. */
@Component
class PortfolioEditions implements PinnedEditions {
    private final PortfolioQueries portfolios;

    PortfolioEditions(PortfolioQueries portfolios) {
        this.portfolios = portfolios;
    }

    @Override
    public Optional<FrameworkId> of(PersonId candidate) {
        return portfolios.editionOf(candidate);
    }
}
