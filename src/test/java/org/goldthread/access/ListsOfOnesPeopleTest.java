package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.marking.CountersignService;
import org.goldthread.marking.MarkingQueueRow;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.WorkloadService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.people.SomeConflict;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.team.LeadService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a lead, and who gives the second signature, is listed: full pages, whatever others have between. */
@GoldthreadTest
class ListsOfOnesPeopleTest {
    private static final int PAGE = 4;
    private static final int MANY = 7;

    private final ApplicationContext context;
    private final MongoTemplate store;

    ListsOfOnesPeopleTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aTeamsPeopleTheirPortfoliosAndWhoHasWorkWithThem() {
        var lead = store.save(SomePerson.teamLead()).id();
        var ours = store.save(SomeTeam.ledBy(lead)).id();
        var theirs = store.save(SomeTeam.ledBy(store.save(SomePerson.teamLead()).id()))
                .id();
        var people = new ArrayList<PersonId>();
        var portfolios = new ArrayList<Object>();
        for (var i = 0; i < 3; i++) {
            var own = SomeAttempt.between(
                            context,
                            SomePerson.in(ours, SomePerson.candidate()),
                            SomePerson.named("Ours", Role.ASSESSOR))
                    .withBothItems();
            own.submit(SomeAttempt.PROCESS);
            people.add(own.candidate.id());
            portfolios.add(own.portfolio);
            SomeAttempt.between(
                            context,
                            SomePerson.in(theirs, SomePerson.candidate()),
                            SomePerson.named("Theirs", Role.ASSESSOR))
                    .withBothItems()
                    .submit(SomeAttempt.PROCESS);
        }
        SignIn.as(lead, Role.TEAM_LEAD);
        var service = context.getBean(PortfolioService.class);
        FullPages.of(
                portfolios,
                2,
                page -> service.list(page, 2).stream()
                        .map(entry -> entry.row().id())
                        .toList());
        assertThat(context.getBean(LeadService.class).team().members().stream()
                        .map(row -> row.standing().person()))
                .containsExactlyInAnyOrderElementsOf(people);
        assertThat(context.getBean(WorkloadService.class).all())
                .hasSize(3)
                .allSatisfy(workload -> assertThat(workload.name()).isEqualTo("Ours"));
    }

    @Test
    void whomOneMayStartAPortfolioFor() {
        var lead = store.save(SomePerson.teamLead()).id();
        var ours = store.save(SomeTeam.ledBy(lead)).id();
        var theirs = store.save(SomeTeam.ledBy(store.save(SomePerson.teamLead()).id()))
                .id();
        var mine = IntStream.range(0, MANY)
                .mapToObj(_ -> {
                    store.save(SomePerson.in(theirs, SomePerson.named("Zed Startable", Role.CANDIDATE)));
                    return store.save(SomePerson.in(ours, SomePerson.named("Zed Startable", Role.CANDIDATE)))
                            .id();
                })
                .toList();
        SignIn.as(lead, Role.TEAM_LEAD);
        var service = context.getBean(PortfolioService.class);
        for (var search : List.of("", "startable")) {
            FullPages.of(
                    mine,
                    PAGE,
                    page -> service.startableFor(search, page, PAGE).stream()
                            .map(PersonName::id)
                            .toList());
        }
    }

    @Test
    void whatWaitsForASecondSignature() {
        var second = store.save(SomePerson.asCountersigner(SomePerson.assessor()));
        var waits = new ArrayList<Object>();
        for (var i = 0; i < 3; i++) {
            waits.add(finishedByATrainee(SomePerson.candidate()));
            var barred = SomePerson.named("Barred Candidate", Role.CANDIDATE);
            store.save(SomeConflict.family(second.id(), barred.id()));
            finishedByATrainee(barred);
        }
        SignIn.as(second.id(), Role.ASSESSOR);
        var service = context.getBean(CountersignService.class);
        var all = new ArrayList<Object>();
        for (var page = 0; !service.waiting("", page, 2).isEmpty(); page++) {
            var rows = service.waiting("", page, 2);
            assertThat(rows.size() == 2 || service.waiting("", page + 1, 2).isEmpty())
                    .as("every page but the last is full")
                    .isTrue();
            rows.stream().map(MarkingQueueRow::id).forEach(all::add);
        }
        assertThat(all).containsAll(waits).doesNotHaveDuplicates();
        assertThat(service.waiting("", 0, 1_000).stream().map(MarkingQueueRow::candidateName))
                .doesNotContain("Barred Candidate");
    }

    private Object finishedByATrainee(Person candidate) {
        var attempt =
                SomeAttempt.between(context, candidate, SomePerson.trainee()).withBothItems();
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        return id;
    }
}
