package org.goldthread.portfolio;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.Measure;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.standards.Standards;
import org.springframework.stereotype.Component;

/** Gathers what a coverage is computed from. */
@Component
class CoverageReader {
    private final Standards standards;
    private final EvidenceCatalogue evidence;
    private final EngagementCatalogue engagements;
    private final Clock clock;

    CoverageReader(Standards standards, EvidenceCatalogue evidence, EngagementCatalogue engagements, Clock clock) {
        this.standards = standards;
        this.evidence = evidence;
        this.engagements = engagements;
        this.clock = clock;
    }

    /** With all that the candidate has, drafts included. */
    CoverageFacts withDrafts(Portfolio portfolio) {
        return facts(portfolio, evidence.claimsOf(portfolio.candidate()));
    }

    /** As the assessor may know it: what was handed in, and nothing of what the candidate has typed since. */
    CoverageFacts withoutDrafts(Portfolio portfolio) {
        var handedIn = evidence.claimsOf(portfolio.candidate()).stream()
                .filter(claim -> portfolio.claimState(claim.item(), claim.criterion()) != ClaimState.DRAFTED)
                .map(claim -> asOf(portfolio, claim))
                .toList();
        return facts(portfolio, handedIn);
    }

    /** An item that was decided stands as it was then. */
    private static DraftedClaim asOf(Portfolio portfolio, DraftedClaim claim) {
        return portfolio
                .decision(claim.criterion())
                .map(decided -> new DraftedClaim(
                        claim.item(),
                        claim.title(),
                        claim.stage(),
                        claim.type(),
                        claim.engagement(),
                        claim.criterion(),
                        claim.complete(),
                        claim.dated(),
                        decided.at()))
                .orElse(claim);
    }

    private CoverageFacts facts(Portfolio portfolio, List<DraftedClaim> claims) {
        return new CoverageFacts(
                standards.find(portfolio.framework()), portfolio, claims, measures(claims), ZonedDateTime.now(clock));
    }

    private Map<EngagementId, List<Measure>> measures(List<DraftedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.criterion().equals(PitfallRules.WATCHED))
                .flatMap(claim -> Stream.ofNullable(claim.engagement()))
                .distinct()
                .map(engagements::of)
                .flatMap(work -> work.stream())
                .collect(Collectors.toMap(Engagement::id, Engagement::measures));
    }
}
