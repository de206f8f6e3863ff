package org.goldthread.portfolio;

import java.util.List;
import java.util.Map;
import org.goldthread.evidence.DraftedClaim;

/** The claims that were handed in, as they stand in the sealed copies; marking keeps those. */
public interface SealedClaims {
    /** Of each submission that is with an assessor or was finished; where and how an item shows it is left out. */
    Map<SubmissionId, List<DraftedClaim>> of(PortfolioId portfolio);
}
