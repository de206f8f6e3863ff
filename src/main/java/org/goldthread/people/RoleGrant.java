package org.goldthread.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role held somewhere for a time.
 *
 * @param to the last day, or none
 */
public record RoleGrant(
        Role role, Scope scope, LocalDate from, @Nullable LocalDate to) {
    public static RoleGrant everywhere(Role role, LocalDate from) {
        return new RoleGrant(role, Scope.organisation(), from, null);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
