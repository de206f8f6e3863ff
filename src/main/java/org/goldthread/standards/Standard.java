package org.goldthread.standards;

import java.util.List;

/** A group of criteria; {@code code} is S1 to S5 in the default framework. */
public record Standard(String code, String title, String purpose, List<Criterion> criteria) {
    public Standard {
        criteria = List.copyOf(criteria);
    }
}
