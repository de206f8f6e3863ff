package org.goldthread.evidence;

import java.util.Map;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;

/**
 * Where claims stand, told by whoever keeps the ledger of submissions and decisions; this feature only shows it. Without
 * such a bean every claim is a draft.
 */
public interface ClaimStates {
    /** By item and criterion: every claim of the owner's that has left the draft. What is not named is DRAFTED. */
    default Map<EvidenceId, Map<CriterionCode, Standing>> of(PersonId owner) {
        return ledger(owner).standings();
    }

    /** The same, with the edition that they are judged by. */
    Ledger ledger(PersonId owner);

    /** {@code edition} is null for who has no portfolio yet. */
    record Ledger(@Nullable FrameworkId edition, Map<EvidenceId, Map<CriterionCode, Standing>> standings) {
        public static final Ledger NONE = new Ledger(null, Map.of());

        public Ledger {
            standings = Map.copyOf(standings);
        }
    }
}
