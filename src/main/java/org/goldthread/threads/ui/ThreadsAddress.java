package org.goldthread.threads.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.goldthread.engagement.EngagementOrder;
import org.goldthread.threads.NextOnThread;
import org.goldthread.threads.ThreadFilter;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.ListQuery;

/** A filter and a page, from 1, as the address of the list carries them. */
record ThreadsAddress(ThreadFilter filter, int page) {
    static ThreadsAddress of(QueryParameters asked) {
        var filter = new ThreadFilter(
                ListQuery.text(asked, "q"),
                ListQuery.constant(asked, "next", NextOnThread.Kind.values()).orElse(null),
                ListQuery.constant(asked, "sort", EngagementOrder.values()).orElse(EngagementOrder.LAST_CHANGED));
        return new ThreadsAddress(filter, ListQuery.page(asked));
    }

    ThreadsAddress at(int otherPage) {
        return new ThreadsAddress(filter, otherPage);
    }

    Location location() {
        return new ListQuery()
                .with("q", filter.search())
                .with("next", filter.next())
                .sorted(filter.order(), EngagementOrder.LAST_CHANGED)
                .onPage(page)
                .of(Addresses.THREADS);
    }
}
