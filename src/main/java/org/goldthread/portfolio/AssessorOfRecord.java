package org.goldthread.portfolio;

import java.util.Optional;
import org.goldthread.people.AssessorAssigned;
import org.goldthread.people.AssessorGuard;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a portfolio's assessor and people's assignment together: the last one stays while anything is with them (R10).
 * Who may no longer assess holds nothing: what is with them passes on to whom is assigned next.
 */
@Component
class AssessorOfRecord implements AssessorGuard {
    private final PortfolioRepository portfolios;
    private final PortfolioStore store;
    private final PeopleDirectory people;

    AssessorOfRecord(PortfolioRepository portfolios, PortfolioStore store, PeopleDirectory people) {
        this.portfolios = portfolios;
        this.store = store;
        this.people = people;
    }

    @Override
    public Optional<Refusal> mayChangeAssessor(PersonId candidate) {
        return current(candidate).flatMap(portfolio -> PortfolioRules.mayLeave(portfolio, isHeld(portfolio)));
    }

    @Override
    public int openWith(PersonId candidate, PersonId assessor) {
        return current(candidate)
                .map(portfolio -> (int) portfolio.open().stream()
                        .filter(open -> open.assessor().equals(assessor))
                        .count())
                .orElse(0);
    }

    /** Where R9 or R10 holds the one before, that one stays; an assignment made anew later passes the portfolio on. */
    @EventListener
    void on(AssessorAssigned assigned) {
        current(assigned.candidate()).ifPresent(portfolio -> {
            var held = isHeld(portfolio);
            if (PortfolioRules.mayPassOn(portfolio, assigned.assessor(), held).isEmpty()) {
                store.change(portfolio.id(), before -> before.assessedBy(assigned.assessor(), held, assigned.at()));
            }
        });
    }

    /** Whether anything is with somebody who can still decide it. */
    private boolean isHeld(Portfolio portfolio) {
        return portfolio.open().stream()
                .anyMatch(open -> !people.mayNoLongerAssess(portfolio.candidate(), open.assessor()));
    }

    private Optional<Portfolio> current(PersonId candidate) {
        return portfolios.findFirstByCandidateOrderByStartedDesc(candidate).filter(Portfolio::isCurrent);
    }
}
