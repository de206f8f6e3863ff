package org.goldthread.threads;

import java.util.List;

/** One page of threads, and whether there are more behind it. */
public record ThreadPage(List<ThreadRow> rows, boolean more) {
    public ThreadPage {
        rows = List.copyOf(rows);
    }
}
