package org.goldthread.standards.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;

/**
 * What the addresses of this place carry: {@code edition} if it was named, else it is one's own, and the words searched
 * for.
 */
record StandardsAddress(String edition, String words) {
    static StandardsAddress of(QueryParameters asked) {
        return new StandardsAddress(
                asked.getSingleParameter("edition").orElse(""),
                asked.getSingleParameter("q").orElse(""));
    }

    StandardsAddress searching(String other) {
        return new StandardsAddress(edition, other);
    }

    Location location() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "edition", edition);
        put(parts, "q", words);
        return new Location(List.of(Addresses.STANDARDS), QueryParameters.simple(parts));
    }

    /** Of one criterion, in the same edition. */
    String of(CriterionCode code) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "edition", edition);
        return new Location(List.of(Addresses.STANDARDS, code.value()), QueryParameters.simple(parts))
                .getPathWithQueryParameters();
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.put(name, value);
        }
    }
}
