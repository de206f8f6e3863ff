package org.goldthread.evidence;

import java.util.Map;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * What an item is ready for, asked again and again while one types: all else that its owner has logged, and where their
 * criteria stand, is as it was read once.
 */
public final class Weighing {
    private final ClaimStates.Reading read;
    private @Nullable EvidenceItem weighed;
    private ClaimStates.Handing handing = ClaimStates.Handing.NONE;

    Weighing(ClaimStates.Reading read) {
        this.read = read;
    }

    /** The item as it is stored; one that brings measures is weighed by those that it had when all was read. */
    public Readiness of(EvidenceItem item) {
        return Readiness.of(item, handing(item));
    }

    /** The criteria for which one hands nothing in now, whatever one writes: met, or with the assessor. */
    public Map<CriterionCode, Standing> settled(EvidenceItem item) {
        return handing(item).settled();
    }

    /** Where those of an item's claims stand that have left the draft. */
    public Map<CriterionCode, Standing> standings(EvidenceId item) {
        return read.ledger().standings().getOrDefault(item, Map.of());
    }

    /** What would show the criteria that came back not yet. */
    public Map<CriterionCode, Wanted> wanted() {
        return read.ledger().wanted();
    }

    /** Its measures count, and change beside it: all is to be read anew. */
    public static boolean mustReadAgain(EvidenceItem item) {
        return EvidenceRules.bringsMeasures(item);
    }

    private ClaimStates.Handing handing(EvidenceItem item) {
        if (!item.equals(weighed)) {
            weighed = item;
            handing = read.handing().apply(item);
        }
        return handing;
    }
}
