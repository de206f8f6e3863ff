package org.goldthread.portfolio;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.people.CurrentPerson;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** How a candidate presents their own evidence. Anybody else's is not found. */
@Service
public class PresentationService {
    /** A person's own tabs seldom meet; so many meetings in a row mean that something is wrong. */
    private static final int TRIES = 8;

    private final PresentationRepository presentations;
    private final PortfolioRepository portfolios;
    private final CurrentPerson me;
    private final Clock clock;

    PresentationService(
            PresentationRepository presentations, PortfolioRepository portfolios, CurrentPerson me, Clock clock) {
        this.presentations = presentations;
        this.portfolios = portfolios;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Keeps the statement; what was handed in before keeps its own.
     *
     * @throws StatementChanged if it no longer stands as {@code before}
     */
    @RolesAllowed("CANDIDATE")
    public void say(PortfolioId id, String before, String after) {
        change(id, (presentation, now) -> {
            var stored = presentation.presented().statement();
            if (!stored.equals(before) && !stored.equals(after)) {
                throw new StatementChanged(stored);
            }
            return presentation.saying(after, now);
        });
    }

    /** Puts an item one place earlier among those that are {@code shown} for a criterion. */
    @RolesAllowed("CANDIDATE")
    public void earlier(PortfolioId id, CriterionCode criterion, List<EvidenceId> shown, EvidenceId item) {
        order(id, criterion, Presented.moved(shown, item, -1));
    }

    /** Puts an item one place later among those that are {@code shown} for a criterion. */
    @RolesAllowed("CANDIDATE")
    public void later(PortfolioId id, CriterionCode criterion, List<EvidenceId> shown, EvidenceId item) {
        order(id, criterion, Presented.moved(shown, item, 1));
    }

    private void order(PortfolioId id, CriterionCode criterion, List<EvidenceId> items) {
        change(
                id,
                (presentation, now) -> presentation.as(presentation.presented().ordered(criterion, items), now));
    }

    private interface Change {
        Presentation of(Presentation before, Instant now);
    }

    private void change(PortfolioId id, Change change) {
        mustBeMine(id);
        var now = clock.instant();
        for (int attempt = 1; ; attempt++) {
            var before = presentations.findById(id).orElseGet(() -> Presentation.empty(id, now));
            var after = change.of(before, now);
            if (after.equals(before)) {
                return;
            }
            try {
                presentations.save(after);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private void mustBeMine(PortfolioId id) {
        var portfolio = portfolios
                .findById(id)
                .filter(found -> found.candidate().equals(me.id()))
                .orElseThrow(() -> new NotFound("portfolio " + id.value()));
        Refused.when(PortfolioRules.mayPresent(portfolio));
    }
}
