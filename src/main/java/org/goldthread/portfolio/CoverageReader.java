package org.goldthread.portfolio;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.standards.Standards;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what a coverage is computed from. */
@Component
class CoverageReader {
    private final Standards standards;
    private final EvidenceCatalogue evidence;
    private final Clock clock;
    private final int ageingDays;

    CoverageReader(
            Standards standards,
            EvidenceCatalogue evidence,
            Clock clock,
            @Value("${goldthread.portfolio.ageing-days}") int ageingDays) {
        this.standards = standards;
        this.evidence = evidence;
        this.clock = clock;
        this.ageingDays = ageingDays;
    }

    /** With all that the candidate has, drafts included, and nothing that they have not opened yet. */
    CoverageFacts withDrafts(Portfolio portfolio) {
        return facts(portfolio.seenBy(portfolio.candidate()), evidence.claimsOf(portfolio.candidate()));
    }

    /** As the assessor may know it: what was handed in, and nothing of what the candidate has typed since. */
    CoverageFacts withoutDrafts(Portfolio portfolio) {
        var handedIn = evidence.claimsOf(portfolio.candidate()).stream()
                .filter(claim -> portfolio.claimState(claim.item(), claim.criterion()) != ClaimState.DRAFTED)
                .map(claim -> asOf(portfolio, claim))
                .toList();
        return facts(portfolio, handedIn);
    }

    /** An item that was decided stands as it was then; where and how it shows it, stands in the copy that was handed in. */
    private static DraftedClaim asOf(Portfolio portfolio, DraftedClaim claim) {
        var updated = portfolio.decision(claim.criterion()).map(Decided::at).orElse(claim.updated());
        return new DraftedClaim(
                claim.item(),
                claim.title(),
                claim.stage(),
                claim.type(),
                claim.engagement(),
                claim.criterion(),
                claim.complete(),
                claim.dated(),
                updated,
                "",
                "",
                claim.measures());
    }

    private CoverageFacts facts(Portfolio portfolio, List<DraftedClaim> claims) {
        return new CoverageFacts(
                standards.find(portfolio.framework()), portfolio, claims, ZonedDateTime.now(clock), ageingDays);
    }
}
