package org.goldthread.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which persons a list shows, and in which order: all where nothing is asked, with any of the roles. */
public record PeopleFilter(
        String search, Set<Role> roles, @Nullable TeamId team, PeopleOrder order) {
    public PeopleFilter {
        roles = Set.copyOf(roles);
    }

    public static PeopleFilter everyone() {
        return named("");
    }

    public static PeopleFilter named(String search) {
        return new PeopleFilter(search, Set.of(), null, PeopleOrder.NAME);
    }

    public boolean isEmpty() {
        return search.isBlank() && roles.isEmpty() && team == null;
    }
}
