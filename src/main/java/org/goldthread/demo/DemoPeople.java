package org.goldthread.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldthread.people.Account;
import org.goldthread.people.AssessorProfile;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.JoiningService;
import org.goldthread.people.PeopleService;
import org.goldthread.people.PersonDetails;
import org.goldthread.people.PersonId;
import org.goldthread.people.RelationService;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.SystemActor;
import org.goldthread.people.Team;
import org.goldthread.people.TeamService;
import org.springframework.stereotype.Component;

/** Adds the demo's teams and people as an administrator would; each joins by their own link. */
@Component
class DemoPeople {
    static final String PASSWORD = "golden-thread-demo";
    private static final AssessorProfile COUNTERSIGNER =
            new AssessorProfile(AssessorProfile.Qualification.HELD, true, AssessorProfile.Risk.LOW);

    private final PeopleService people;
    private final TeamService teams;
    private final RelationService relations;
    private final JoiningService joining;
    private final CurrentPerson current;
    private final Clock clock;
    private final Map<String, Account> accounts = new HashMap<>();

    DemoPeople(
            PeopleService people,
            TeamService teams,
            RelationService relations,
            JoiningService joining,
            CurrentPerson current,
            Clock clock) {
        this.people = people;
        this.teams = teams;
        this.relations = relations;
        this.joining = joining;
        this.current = current;
        this.clock = clock;
    }

    void add(List<DemoMember> members) {
        asAdministrator(() -> {
            var byName = new HashMap<String, Team>();
            members.forEach(member -> byName.computeIfAbsent(member.team(), teams::add));
            members.forEach(member -> add(member, Objects.requireNonNull(byName.get(member.team()))));
            byName.values().forEach(team -> teams.change(team, team.name(), leadsOf(members, team.name())));
            members.stream()
                    .filter(DemoMember::isCandidate)
                    .forEach(member -> relations.assign(id(member.key()), id(member.assessorKey()), ""));
        });
    }

    PersonId id(String key) {
        return account(key).id();
    }

    /** Does something as one of the people. */
    void as(String key, Runnable work) {
        current.as(account(key), work);
    }

    private Account account(String key) {
        var account = accounts.get(key);
        if (account == null) {
            throw new IllegalStateException("Nobody in the demo is called " + key);
        }
        return account;
    }

    private void add(DemoMember member, Team team) {
        var today = LocalDate.now(clock);
        var roles = member.roles().stream()
                .map(role -> RoleGrant.everywhere(role, today))
                .toList();
        var person = people.add(new PersonDetails(member.name(), member.email(), team.id(), null, roles));
        joining.join(people.link(person.id()), PASSWORD, "");
        if (member.countersigner()) {
            people.profile(person.id(), AssessorProfile.unknown(), COUNTERSIGNER);
        }
        accounts.put(
                member.key(),
                new Account(person.id(), person.email(), person.name(), Set.copyOf(member.roles()), "", true));
    }

    private List<PersonId> leadsOf(List<DemoMember> members, String team) {
        return members.stream()
                .filter(member -> member.leads() != null && member.leads().contains(team))
                .map(member -> id(member.key()))
                .toList();
    }

    private void asAdministrator(Runnable work) {
        current.as(SystemActor.DEMO.account(), work);
    }
}
