package org.goldthread.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** What an administrator does with teams. */
@Service
public class TeamService {
    private final TeamRepository teams;
    private final PersonRepository people;
    private final Clock clock;

    TeamService(TeamRepository teams, PersonRepository people, Clock clock) {
        this.teams = teams;
        this.people = people;
        this.clock = clock;
    }

    /** Every team, by name. */
    @RolesAllowed("ADMIN")
    public List<Team> all() {
        return teams.findAllByOrderByName();
    }

    @RolesAllowed("ADMIN")
    public Team find(TeamId id) {
        return teams.findById(id).orElseThrow(() -> new NotFound("team"));
    }

    @RolesAllowed("ADMIN")
    public Team add(String name) {
        return save(Team.named(name, clock.instant()));
    }

    /**
     * Renames a team and says who leads it; each lead holds the role of team lead.
     *
     * @param before what the change started from
     * @throws OptimisticLockingFailureException if somebody else has changed it since
     */
    @RolesAllowed("ADMIN")
    public Team change(Team before, String name, List<PersonId> leads) {
        var team = find(before.id());
        if (!team.saysTheSame(before)) {
            throw new OptimisticLockingFailureException("Team " + before.id().value() + " was changed meanwhile");
        }
        return save(team.with(name, leads, clock.instant()));
    }

    private Team save(Team team) {
        var leads = team.leads().stream()
                .map(lead -> people.findById(lead).orElseThrow(() -> new NotFound("person")))
                .toList();
        Refused.when(PeopleRules.team(team, leads, LocalDate.now(clock)));
        return teams.save(team);
    }
}
