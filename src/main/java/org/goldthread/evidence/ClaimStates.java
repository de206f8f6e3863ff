package org.goldthread.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** Where all that the owner claims stands, and what they could hand in now, drafts counted; from one read. */
    Reading reading(PersonId owner);

    /**
     * As it was read once.
     *
     * @param handing what could be handed in now, by an item as it has become
     */
    record Reading(Ledger ledger, Function<EvidenceItem, Handing> handing) {
        public static final Reading NONE = new Reading(Ledger.NONE, _ -> Handing.NONE);
    }

    /**
     * The decision that a criterion is met.
     *
     * @param submission has the feedback
     */
    record MetBy(Instant at, String submission) {}

    /**
     * Where all that somebody claims stands.
     *
     * @param edition null for who has no portfolio yet
     * @param wanted of the criteria that came back not yet, what would show them
     */
    record Ledger(
            @Nullable FrameworkId edition,
            Map<EvidenceId, Map<CriterionCode, Standing>> standings,
            Map<CriterionCode, Wanted> wanted) {
        public static final Ledger NONE = new Ledger(null, Map.of(), Map.of());

        public Ledger {
            standings = Map.copyOf(standings);
            wanted = Map.copyOf(wanted);
        }
    }

    /**
     * What somebody could hand in now, and what still lacks something.
     *
     * @param portfolio null for who has none that is worked on
     * @param ready they lack nothing and wait to be handed in
     * @param wanting they are neither ready, nor done, nor with the assessor
     * @param settled the others: done, or with the assessor, so that nothing more is handed in for them now
     * @param met of those that are done, the decision
     */
    record Handing(
            @Nullable String portfolio,
            Set<CriterionCode> ready,
            Set<CriterionCode> wanting,
            Map<CriterionCode, Standing> settled,
            Map<CriterionCode, MetBy> met) {
        public static final Handing NONE = new Handing(null, Set.of(), Set.of(), Map.of(), Map.of());

        public Handing {
            ready = Set.copyOf(ready);
            wanting = Set.copyOf(wanting);
            settled = Map.copyOf(settled);
            met = Map.copyOf(met);
        }
    }
}
