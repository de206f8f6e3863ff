package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.StoreCommands;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Who has how much before them, and how soon they answer, on the real store. */
@GoldthreadTest
class WorkloadServiceTest {
    private final ApplicationContext context;
    private final WorkloadService workload;
    private final MovableClock clock;

    WorkloadServiceTest(ApplicationContext context, WorkloadService workload, MovableClock clock) {
        this.context = context;
        this.workload = workload;
        this.clock = clock;
    }

    @AfterEach
    void signOut() {
        clock.moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void anAssessorSeesTheirOwn() {
        var attempt = marked();
        attempt.asAssessor();
        var mine = workload.mine();
        assertThat(mine.open()).isEqualTo(1);
        assertThat(mine.oldest()).isEqualTo(5);
        assertThat(mine.decided()).isEqualTo(1);
        assertThat(mine.median()).isEqualTo(5);
        assertThat(mine.ninetieth()).isEqualTo(5);
    }

    @Test
    void whatWaitsForTheCandidateOrASecondSignatureDoesNotWaitForTheAssessor() {
        var attempt = SomeAttempt.beforeAnything(context, SomePerson.trainee()).withBothItems();
        attempt.allMet(attempt.submit(PROCESS));
        var asked = attempt.submit(LOOP);
        attempt.assessorDoes().ask(asked, "Who told them?", List.of(LOOP));
        var mine = workload.mine();
        assertThat(mine.open()).isZero();
        assertThat(mine.asked()).isOne();
        assertThat(mine.toCountersign()).isOne();
        assertThat(mine.decided()).isZero();
    }

    @Test
    void anAdministratorSeesEverybodys() {
        var attempt = marked();
        SignIn.as(PersonId.next(), Role.ADMIN);
        assertThat(workload.all())
                .filteredOn(each -> each.assessor().equals(attempt.assessor.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("Ada Assessor"));
    }

    @Test
    void aLeadSeesWhatTheirOwnPeopleHandedInOnly() {
        var attempt = marked();
        var store = context.getBean(MongoTemplate.class);
        var lead = store.save(SomePerson.teamLead());
        SignIn.as(lead.id(), Role.TEAM_LEAD);
        assertThat(workload.all()).isEmpty();
        var team = store.save(SomeTeam.ledBy(lead.id()));
        var candidate = Objects.requireNonNull(store.findById(attempt.candidate.id(), Person.class));
        store.save(SomePerson.in(team.id(), candidate));
        assertThat(workload.all()).extracting(Workload::assessor).containsExactly(attempt.assessor.id());
    }

    @Test
    void itIsReadInOneCommand() {
        var attempt = marked();
        attempt.asAssessor();
        assertThat(context.getBean(StoreCommands.class).during(() -> workload.mine(), "submissions"))
                .containsExactly("find");
    }

    /** Handed in a week ago, one criterion of two is decided today. */
    private SomeAttempt marked() {
        var attempt = SomeAttempt.ready(context);
        clock.moveTo(Duration.ofDays(-7));
        var first = attempt.submit(PROCESS);
        attempt.submit(LOOP);
        clock.moveTo(Duration.ZERO);
        attempt.allMet(first);
        return attempt;
    }
}
