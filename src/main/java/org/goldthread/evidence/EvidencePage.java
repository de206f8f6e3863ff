package org.goldthread.evidence;

import java.util.List;

/** One page of a list, and how many there are in all. */
public record EvidencePage(List<EvidenceRow> rows, long all) {
    public EvidencePage {
        rows = List.copyOf(rows);
    }
}
