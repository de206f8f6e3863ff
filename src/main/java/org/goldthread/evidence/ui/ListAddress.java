package org.goldthread.evidence.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceOrder;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Standing;
import org.goldthread.ui.Addresses;
import org.jspecify.annotations.Nullable;

/** A filter and a page as the address of the list carries them; what an address says wrongly is left out. */
record ListAddress(EvidenceFilter filter, int page) {
    private static final int LAST_PAGE = 100_000;

    static ListAddress of(QueryParameters asked) {
        return new ListAddress(
                new EvidenceFilter(
                        asked.getSingleParameter("q").orElse(""),
                        constant(asked, "stage", Stage.values()).orElse(null),
                        constant(asked, "state", Standing.values()).orElse(null),
                        constant(asked, "sort", EvidenceOrder.values()).orElse(EvidenceOrder.LAST_CHANGED)),
                asked.getSingleParameter("page").map(ListAddress::page).orElse(0));
    }

    ListAddress at(int otherPage) {
        return new ListAddress(filter, otherPage);
    }

    Location location() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", filter.search());
        put(parts, "stage", name(filter.stage()));
        put(parts, "state", name(filter.standing()));
        put(parts, "sort", filter.order() == EvidenceOrder.LAST_CHANGED ? "" : name(filter.order()));
        put(parts, "page", page == 0 ? "" : Integer.toString(page + 1));
        return new Location(List.of(Addresses.EVIDENCE), QueryParameters.simple(parts));
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

    private static int page(String number) {
        return number.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(number) - 1, LAST_PAGE) : 0;
    }
}
