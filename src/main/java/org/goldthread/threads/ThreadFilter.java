package org.goldthread.threads;

import org.goldthread.engagement.EngagementOrder;
import org.jspecify.annotations.Nullable;

/** Which of one's threads a list shows, and in which order; empty and null leave nothing out. */
public record ThreadFilter(String search, NextOnThread.@Nullable Kind next, EngagementOrder order) {
    private static final int SEARCH_LIMIT = 100;

    public ThreadFilter {
        search = search.length() > SEARCH_LIMIT ? search.substring(0, SEARCH_LIMIT) : search;
    }

    public static ThreadFilter none() {
        return new ThreadFilter("", null, EngagementOrder.LAST_CHANGED);
    }

    public boolean leavesNothingOut() {
        return search.isBlank() && next == null;
    }
}
