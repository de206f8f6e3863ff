package org.goldthread.people;

import org.jspecify.annotations.Nullable;

/** Which persons a list shows. */
public record PeopleFilter(
        String search, @Nullable Role role, @Nullable TeamId team) {
    public static PeopleFilter everyone() {
        return new PeopleFilter("", null, null);
    }

    public boolean isEmpty() {
        return search.isBlank() && role == null && team == null;
    }
}
