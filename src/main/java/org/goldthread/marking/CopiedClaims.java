package org.goldthread.marking;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.ItemSigns;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SealedClaims;
import org.goldthread.portfolio.SubmissionId;
import org.springframework.stereotype.Component;

/** Tells the portfolio what was handed in, from the sealed copies. */
@Component
class CopiedClaims implements SealedClaims {
    private static final Set<SubmissionState> COUNTED = EnumSet.of(
            SubmissionState.SUBMITTED,
            SubmissionState.UNDER_ASSESSMENT,
            SubmissionState.COUNTERSIGNING,
            SubmissionState.FINISHED);

    private final SubmissionRepository submissions;

    CopiedClaims(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public Map<SubmissionId, List<DraftedClaim>> of(PortfolioId portfolio) {
        return submissions.findByPortfolioAndStateIn(portfolio, COUNTED).stream()
                .collect(Collectors.toMap(Submission::id, CopiedClaims::claims));
    }

    private static List<DraftedClaim> claims(Submission submission) {
        return submission.items().stream()
                .flatMap(item -> item.claims().stream()
                        .map(claim -> new DraftedClaim(
                                item.item(),
                                item.title(),
                                item.detail().stage(),
                                item.type(),
                                item.engagement(),
                                claim.criterion(),
                                true,
                                item.datedRecords(),
                                submission.submitted(),
                                "",
                                "",
                                item.measures().stream()
                                        .map(MeasureFollowed::of)
                                        .toList(),
                                ItemSigns.of(item.detail(), item.role(), item.witness() != null),
                                0)))
                .toList();
    }
}
