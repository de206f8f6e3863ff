package org.goldthread.marking;

import java.util.List;
import org.goldthread.evidence.EvidenceId;

/**
 * What was given back and could be handed in again.
 *
 * @param unchanged its items that are still as they were then
 */
public record HandedInAgain(GivenBack givenBack, List<EvidenceId> unchanged) {
    public HandedInAgain {
        unchanged = List.copyOf(unchanged);
    }
}
