package org.goldthread.portfolio;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldthread.evidence.Drafts;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.standards.Standards;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what a coverage is computed from. */
@Component
class CoverageReader {
    private final Standards standards;
    private final EvidenceCatalogue evidence;
    private final SealedClaims sealed;
    private final Clock clock;
    private final int ageingDays;

    CoverageReader(
            Standards standards,
            EvidenceCatalogue evidence,
            SealedClaims sealed,
            Clock clock,
            @Value("${goldthread.portfolio.ageing-days}") int ageingDays) {
        this.standards = standards;
        this.evidence = evidence;
        this.sealed = sealed;
        this.clock = clock;
        this.ageingDays = ageingDays;
    }

    /** With all that the candidate has, drafts included, and nothing that they have not opened yet. */
    CoverageFacts withDrafts(Portfolio portfolio) {
        return withDrafts(portfolio, evidence.draftsOf(portfolio.candidate()));
    }

    /** The same with what the candidate has logged, where it is read already. */
    CoverageFacts withDrafts(Portfolio portfolio, Drafts drafts) {
        return facts(portfolio.seenBy(portfolio.candidate()), drafts, false);
    }

    /** As the assessor may know it: the copies that were handed in, and nothing of what the candidate has typed since. */
    CoverageFacts withoutDrafts(Portfolio portfolio) {
        var copies = sealed.of(portfolio.id());
        var claims = handedInWith(portfolio).entrySet().stream()
                .flatMap(each -> copies.getOrDefault(each.getValue(), List.of()).stream()
                        .filter(claim -> new ClaimRef(claim.item(), claim.criterion()).equals(each.getKey())))
                .toList();
        return facts(portfolio, new Drafts(claims, List.of()), true);
    }

    /** Each claim with the submission in which it was handed in last. */
    private static Map<ClaimRef, SubmissionId> handedInWith(Portfolio portfolio) {
        var last = new LinkedHashMap<ClaimRef, SubmissionId>();
        portfolio.claims().stream()
                .filter(claim -> claim.item() != null)
                .forEach(claim -> last.put(
                        new ClaimRef(Objects.requireNonNull(claim.item()), claim.criterion()), claim.submission()));
        portfolio.open().forEach(open -> open.claims().forEach(claim -> last.put(claim, open.submission())));
        return last;
    }

    private CoverageFacts facts(Portfolio portfolio, Drafts drafts, boolean forAssessor) {
        return new CoverageFacts(
                standards.find(portfolio.framework()),
                portfolio,
                drafts.claims(),
                drafts.begun(),
                forAssessor,
                ZonedDateTime.now(clock),
                ageingDays);
    }
}
