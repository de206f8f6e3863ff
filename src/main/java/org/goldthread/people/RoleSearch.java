package org.goldthread.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for among those who hold a role.
 *
 * @param roles any of them, today
 * @param search a part of the name or email, or empty
 * @param among those of whom it may be one, or null for everybody
 * @param except those of whom it may not
 */
public record RoleSearch(
        Set<Role> roles, String search, @Nullable Collection<PersonId> among, Collection<PersonId> except) {
    public RoleSearch {
        roles = Set.copyOf(roles);
        among = among == null ? null : List.copyOf(among);
        except = List.copyOf(except);
    }
}
