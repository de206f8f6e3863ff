package org.goldthread.portfolio;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.goldthread.evidence.Drafts;
import org.goldthread.people.PersonId;
import org.goldthread.people.SignedIn;
import org.springframework.stereotype.Service;

/** Portfolios as other features read them. Who may see what is decided by the feature that asks. */
@Service
public class PortfolioCatalogue {
    private final PortfolioRepository portfolios;
    private final PortfolioQueries queries;
    private final CoverageReader reader;
    private final PresentationRepository presentations;

    PortfolioCatalogue(
            PortfolioRepository portfolios,
            PortfolioQueries queries,
            CoverageReader reader,
            PresentationRepository presentations) {
        this.presentations = presentations;
        this.portfolios = portfolios;
        this.queries = queries;
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

    /** The one of each person that was started last; who has none is not named. */
    @SignedIn
    public Map<PersonId, Portfolio> currentOf(Collection<PersonId> candidates) {
        return portfolios.findAllByCandidateIn(candidates).stream()
                .collect(Collectors.toMap(
                        Portfolio::candidate,
                        portfolio -> portfolio,
                        BinaryOperator.maxBy(Comparator.comparing(Portfolio::started))));
    }

    /** Everybody for whom one was ever started. */
    @SignedIn
    public List<PersonId> candidates() {
        return queries.candidates();
    }

    /** Those of which this person is the assessor of record, the latest first. */
    @SignedIn
    public List<Portfolio> assessedBy(PersonId assessor) {
        return portfolios.findByAssessorOrderByStartedDesc(assessor);
    }

    /** How its candidate presents it now; theirs alone until they hand it in. */
    @SignedIn
    public Presented presented(PortfolioId id) {
        return presentations.findById(id).map(Presentation::presented).orElse(Presented.nothing());
    }

    /** Everything that the candidate knows of it, drafts included. */
    @SignedIn
    public Coverage coverage(Portfolio portfolio) {
        return Coverage.of(reader.withDrafts(portfolio));
    }

    /** The same with all that the candidate has logged, where it is read already. */
    @SignedIn
    public Coverage coverage(Portfolio portfolio, Drafts drafts) {
        return Coverage.of(reader.withDrafts(portfolio, drafts));
    }

    /** The brief's pitfalls as an assessor may know them: of what was handed in, never of drafts. */
    @SignedIn
    public List<Pitfall> pitfallsOfHandedIn(Portfolio portfolio) {
        return Coverage.of(reader.withoutDrafts(portfolio)).pitfalls().stream()
                .filter(pitfall -> pitfall.kind().isOfTheBrief())
                .toList();
    }
}
