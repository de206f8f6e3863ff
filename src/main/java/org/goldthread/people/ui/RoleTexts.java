package org.goldthread.people.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.Scope;
import org.goldthread.people.ScopeKind;
import org.goldthread.people.Team;
import org.goldthread.ui.Days;

/** Roles in words. */
final class RoleTexts {
    private RoleTexts() {}

    static String of(Component page, Role role) {
        return page.getTranslation("people.role." + role.name());
    }

    static String of(Component page, Collection<Role> roles) {
        return roles.stream().distinct().sorted().map(role -> of(page, role)).collect(Collectors.joining(", "));
    }

    /** The roles that count on a day, or all of them where none does. */
    static String now(Component page, List<RoleGrant> grants, LocalDate day) {
        return of(
                page,
                grants.stream()
                        .filter(grant -> grant.holdsOn(day))
                        .map(RoleGrant::role)
                        .toList());
    }

    /** "Assessor, whole organisation, from 16 Dec 2025", and until when. */
    static String sentence(Component page, RoleGrant grant, List<Team> teams, Days days) {
        var from = page.getTranslation(
                "people.role.sentence",
                of(page, grant.role()),
                scope(page, grant.scope(), teams),
                days.exact(grant.from()));
        var to = grant.to();
        return to == null ? from : from + " " + page.getTranslation("people.role.until", days.exact(to));
    }

    static String scope(Component page, Scope scope, List<Team> teams) {
        return switch (scope.kind()) {
            case ORGANISATION -> page.getTranslation("people.scope.organisation");
            case TEAM ->
                teams.stream()
                        .filter(team -> team.id().value().equals(scope.of()))
                        .map(Team::name)
                        .findFirst()
                        .orElseGet(() -> page.getTranslation("people.scope.unknown"));
            case FRAMEWORK, PORTFOLIO ->
                page.getTranslation(
                        "people.scope." + (scope.kind() == ScopeKind.FRAMEWORK ? "framework" : "portfolio"));
        };
    }
}
