package org.goldthread.portfolio;

import java.util.Optional;
import org.goldthread.people.AssessorAssigned;
import org.goldthread.people.AssessorGuard;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a portfolio's assessor and people's assignment together: the last one stays while anything is with them (R10). */
@Component
class AssessorOfRecord implements AssessorGuard {
    private final PortfolioRepository portfolios;
    private final PortfolioStore store;

    AssessorOfRecord(PortfolioRepository portfolios, PortfolioStore store) {
        this.portfolios = portfolios;
        this.store = store;
    }

    @Override
    public Optional<Refusal> mayChangeAssessor(PersonId candidate) {
        return current(candidate).flatMap(PortfolioRules::mayLeave);
    }

    /** Where R9 or R10 holds the one before, that one stays; an assignment made anew later passes the portfolio on. */
    @EventListener
    void on(AssessorAssigned assigned) {
        current(assigned.candidate())
                .filter(portfolio ->
                        PortfolioRules.mayPassOn(portfolio, assigned.assessor()).isEmpty())
                .ifPresent(portfolio -> store.change(portfolio.id(), before -> before.assessedBy(assigned.assessor())));
    }

    private Optional<Portfolio> current(PersonId candidate) {
        return portfolios.findFirstByCandidateOrderByStartedDesc(candidate).filter(Portfolio::isCurrent);
    }
}
