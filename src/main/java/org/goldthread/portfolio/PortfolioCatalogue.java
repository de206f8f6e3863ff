package org.goldthread.portfolio;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.Measure;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.people.PersonId;
import org.goldthread.people.SignedIn;
import org.goldthread.standards.Standards;
import org.springframework.stereotype.Service;

/** Portfolios as other features read them. Who may see whose is decided by the feature that asks. */
@Service
public class PortfolioCatalogue {
    private final PortfolioRepository portfolios;
    private final Standards standards;
    private final EvidenceCatalogue evidence;
    private final EngagementCatalogue engagements;
    private final Clock clock;

    PortfolioCatalogue(
            PortfolioRepository portfolios,
            Standards standards,
            EvidenceCatalogue evidence,
            EngagementCatalogue engagements,
            Clock clock) {
        this.portfolios = portfolios;
        this.standards = standards;
        this.evidence = evidence;
        this.engagements = engagements;
        this.clock = clock;
    }

    @SignedIn
    public Optional<Portfolio> of(PortfolioId id) {
        return portfolios.findById(id);
    }

    @SignedIn
    public Optional<Portfolio> currentOf(PersonId candidate) {
        return portfolios.findFirstByCandidateOrderByStartedDesc(candidate);
    }

    @SignedIn
    public List<Portfolio> assessedBy(PersonId assessor) {
        return portfolios.findByAssessorOrderByStartedDesc(assessor);
    }

    @SignedIn
    public Coverage coverage(Portfolio portfolio) {
        return Coverage.of(new CoverageFacts(
                standards.find(portfolio.framework()),
                portfolio,
                evidence.claimsOf(portfolio.candidate()),
                measures(portfolio.candidate()),
                ZonedDateTime.now(clock)));
    }

    private Map<EngagementId, List<Measure>> measures(PersonId candidate) {
        return engagements.ownedBy(candidate).stream().collect(Collectors.toMap(Engagement::id, Engagement::measures));
    }
}
