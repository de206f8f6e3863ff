package org.goldthread.engagement;

import java.util.List;

/** One page of a list of pieces of work, and whether there is another behind it. */
public record EngagementPage(List<EngagementRow> rows, boolean more) {
    public EngagementPage {
        rows = List.copyOf(rows);
    }
}
