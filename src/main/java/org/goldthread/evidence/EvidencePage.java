package org.goldthread.evidence;

import java.util.List;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and how many there are in all.
 *
 * @param edition that the claims are judged by, null for who has no portfolio yet
 */
public record EvidencePage(
        List<EvidenceRow> rows, long all, @Nullable FrameworkId edition) {
    public EvidencePage {
        rows = List.copyOf(rows);
    }
}
