package org.goldthread.threads.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldthread.engagement.EngagementOrder;
import org.goldthread.threads.NextOnThread;
import org.goldthread.threads.ThreadFilter;
import org.goldthread.ui.Addresses;
import org.jspecify.annotations.Nullable;

/** A filter and a page, from 1, as the address of the list carries them; what an address says wrongly is left out. */
record ThreadsAddress(ThreadFilter filter, int page) {
    static ThreadsAddress of(QueryParameters asked) {
        var filter = new ThreadFilter(
                asked.getSingleParameter("q").orElse(""),
                constant(asked, "next", NextOnThread.Kind.values()).orElse(null),
                constant(asked, "sort", EngagementOrder.values()).orElse(EngagementOrder.LAST_CHANGED));
        return new ThreadsAddress(filter, page(asked));
    }

    private static int page(QueryParameters asked) {
        return asked.getSingleParameter("page")
                .filter(page -> page.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    ThreadsAddress at(int otherPage) {
        return new ThreadsAddress(filter, otherPage);
    }

    Location location() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", filter.search());
        put(parts, "next", name(filter.next()));
        put(parts, "sort", filter.order() == EngagementOrder.LAST_CHANGED ? "" : name(filter.order()));
        put(parts, "page", page == 1 ? "" : Integer.toString(page));
        return new Location(List.of(Addresses.THREADS), QueryParameters.simple(parts));
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.put(name, value);
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters asked, String name, E[] all) {
        var wanted = asked.getSingleParameter(name).orElse("");
        return Arrays.stream(all).filter(each -> name(each).equals(wanted)).findFirst();
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
