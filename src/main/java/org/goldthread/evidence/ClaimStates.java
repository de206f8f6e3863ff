package org.goldthread.evidence;

import java.util.Map;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;

/**
 * Where claims stand, told by whoever keeps the ledger of submissions and decisions; this feature only shows it. Without
 * such a bean every claim is a draft.
 */
public interface ClaimStates {
    /** By item and criterion: every claim of the owner's that has left the draft. What is not named is DRAFTED. */
    Map<EvidenceId, Map<CriterionCode, Standing>> of(PersonId owner);
}
