package org.goldthread.portfolio;

import java.util.function.UnaryOperator;
import org.goldthread.rules.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Changes one portfolio in one versioned write. */
@Component
class PortfolioStore {
    /** Candidate, assessor and ledger seldom meet; so many meetings in a row mean that something is wrong. */
    private static final int TRIES = 8;

    private final PortfolioRepository portfolios;

    PortfolioStore(PortfolioRepository portfolios) {
        this.portfolios = portfolios;
    }

    Portfolio find(PortfolioId id) {
        return portfolios.findById(id).orElseThrow(() -> new NotFound("portfolio " + id.value()));
    }

    /**
     * Applies {@code change} to what is stored. Where somebody else was quicker, it is applied anew to what they left, so
     * that its rules speak about that.
     */
    Portfolio change(PortfolioId id, UnaryOperator<Portfolio> change) {
        for (int attempt = 1; ; attempt++) {
            var before = find(id);
            var after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            try {
                return portfolios.save(after);
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
