package org.goldthread.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldthread.people.ConflictKind;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.people.RoleSearch;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Standards;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** How a portfolio begins: an administrator starts any, a lead their team's, an assessor their candidates'. */
@Component
class PortfolioStarts {
    private final PortfolioRepository portfolios;
    private final PortfolioQueries queries;
    private final PeopleDirectory people;
    private final Standards standards;
    private final CurrentPerson me;
    private final Clock clock;

    PortfolioStarts(
            PortfolioRepository portfolios,
            PortfolioQueries queries,
            PeopleDirectory people,
            Standards standards,
            CurrentPerson me,
            Clock clock) {
        this.portfolios = portfolios;
        this.queries = queries;
        this.people = people;
        this.standards = standards;
        this.me = me;
        this.clock = clock;
    }

    Portfolio start(PersonId candidate, @Nullable PersonId given, LocalDate target) {
        if (!mayStartFor(candidate)) {
            throw new NotFound("candidate " + candidate.value());
        }
        var today = LocalDate.now(clock);
        Refused.when(
                PortfolioRules.mayStart(portfolios.findFirstByCandidateOrderByStartedDesc(candidate), target, today));
        var assessor = assessor(candidate, given);
        Refused.when(people.mayAssess(candidate, assessor));
        Refused.when(unmitigated(candidate, assessor)
                .map(kind -> Refusal.of("mitigation", "portfolio.refused.unmitigated", people.name(assessor))));
        return begin(Portfolio.start(candidate, standards.current(), assessor, me.id(), clock.instant(), target));
    }

    /** Of two that are started at once the store takes one. */
    private Portfolio begin(Portfolio portfolio) {
        try {
            return portfolios.save(portfolio);
        } catch (DuplicateKeyException e) {
            var refused = new Refused(Refusal.of("start", "portfolio.refused.has-current"));
            refused.initCause(e);
            throw refused;
        }
    }

    private PersonId assessor(PersonId candidate, @Nullable PersonId given) {
        if (given != null) {
            return given;
        }
        return people.assessorOf(candidate)
                .orElseThrow(() -> new Refused(Refusal.of("start", "portfolio.refused.no-assessor")))
                .assessor();
    }

    Optional<ConflictKind> unmitigated(PersonId candidate, PersonId assessor) {
        return candidate.equals(assessor) ? Optional.empty() : people.unmitigated(candidate, assessor);
    }

    /** Candidates whom this person may start a portfolio for and who have none that is still worked on. */
    List<PersonName> candidates(String search, int page, int size) {
        var wanted = new RoleSearch(Set.of(Role.CANDIDATE), search, mine().orElse(null), queries.candidatesAtWork());
        return people.find(wanted, page, size);
    }

    List<PersonName> assessors(String search, int page, int size) {
        var wanted = new RoleSearch(Set.of(Role.ASSESSOR, Role.TRAINEE_ASSESSOR), search, null, List.of());
        return people.find(wanted, page, size);
    }

    private boolean mayStartFor(PersonId candidate) {
        return people.find(candidate)
                        .filter(person -> person.holds(Role.CANDIDATE, LocalDate.now(clock)))
                        .isPresent()
                && mine().map(mine -> mine.contains(candidate)).orElse(true);
    }

    /** Those whom a lead leads and an assessor assesses; empty for an administrator, who is bound to nobody. */
    private Optional<Set<PersonId>> mine() {
        if (me.has(Role.ADMIN)) {
            return Optional.empty();
        }
        var theirs = new HashSet<PersonId>();
        if (me.has(Role.TEAM_LEAD)) {
            theirs.addAll(people.ledBy(me.id()));
        }
        if (me.has(Role.ASSESSOR)) {
            theirs.addAll(people.assessedBy(me.id()));
        }
        return Optional.of(theirs);
    }

    /** Whose portfolios stand in this person's list beside those that they assess. */
    List<PersonId> led() {
        return me.has(Role.TEAM_LEAD) ? people.ledBy(me.id()) : List.of();
    }
}
