package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.goldthread.engagement.SomeEngagement;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.AssessorProfile;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Going to a list sends the store three commands at most, and as many for a long list as for a short one. */
@GoldthreadTest
class ListCommandsTest {
    private static final int A_LIST = 3;
    /** The frame counts the notices that are not read yet, once for each page. */
    private static final int FRAME = 1;

    /** More than one page of any list. */
    private static final int FEW = 30;

    private static final int MORE = 90;

    private final ApplicationContext context;
    private final MongoTemplate store;
    private final StoreCommands commands;

    ListCommandsTest(ApplicationContext context, MongoTemplate store, StoreCommands commands) {
        this.context = context;
        this.store = store;
        this.commands = commands;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void onesEvidence() {
        var me = SomeAttempt.beforeAnything(context).candidate;
        var work = store.save(SomeEngagement.forFieldSales(me.id())).id();
        add(FEW, number -> SomeEvidence.gap(me.id()).partOf(work).retitled("Item " + number));
        var few = commandsFor(me, Role.CANDIDATE, "evidence");
        add(MORE, number -> SomeEvidence.gap(me.id()).partOf(work).retitled("Another " + number));
        assertThat(commandsFor(me, Role.CANDIDATE, "evidence")).isEqualTo(few).isBetween(1, A_LIST + FRAME);
        assertThat(OnScreen.text()).contains(FEW + MORE + " ");
    }

    @Test
    void onesThreads() {
        var me = SomeAttempt.beforeAnything(context).candidate;
        add(FEW, _ -> SomeEngagement.forFieldSales(me.id()));
        var few = commandsFor(me, Role.CANDIDATE, "threads");
        add(MORE, _ -> SomeEngagement.forFieldSales(me.id()));
        assertThat(commandsFor(me, Role.CANDIDATE, "threads")).isEqualTo(few).isBetween(1, A_LIST + FRAME);
    }

    @Test
    void whatWaitsForAnAssessor() {
        var assessor = SomePerson.assessor();
        handedInBy("Mia Member", assessor);
        var few = commandsFor(assessor, Role.ASSESSOR, "marking");
        handedInBy("Noah Member", assessor);
        handedInBy("Olga Member", assessor);
        // what waits, what waits for a second signature, what was finished lately, and one's own pace
        assertThat(commandsFor(assessor, Role.ASSESSOR, "marking"))
                .isEqualTo(few)
                .isBetween(1, 3 * A_LIST + 1 + FRAME);
        assertThat(OnScreen.text()).contains("Mia Member", "Noah Member", "Olga Member");
    }

    @Test
    void whatWaitsForASecondSignature() {
        var countersigner = store.save(SomePerson.assessor()
                .with(
                        new AssessorProfile(AssessorProfile.Qualification.HELD, true, AssessorProfile.Risk.LOW),
                        Instant.EPOCH));
        decidedByATrainee("Mia Member");
        var few = commandsFor(countersigner, Role.ASSESSOR, "marking");
        var today = commandsFor(countersigner, Role.ASSESSOR, "");
        decidedByATrainee("Noah Member");
        decidedByATrainee("Olga Member");
        assertThat(commandsFor(countersigner, Role.ASSESSOR, "marking")).isEqualTo(few);
        assertThat(OnScreen.text()).contains("Mia Member", "Noah Member", "Olga Member");
        assertThat(commandsFor(countersigner, Role.ASSESSOR, "")).isEqualTo(today);
    }

    @Test
    void whatAnAssessorHasFinished() {
        var assessor = SomePerson.assessor();
        finishedBy(assessor, "Mia Member");
        var few = commandsFor(assessor, Role.ASSESSOR, "marking/finished");
        var search = commandsFor(assessor, Role.ASSESSOR, "marking?q=member");
        finishedBy(assessor, "Noah Member");
        finishedBy(assessor, "Olga Member");
        assertThat(commandsFor(assessor, Role.ASSESSOR, "marking/finished"))
                .isEqualTo(few)
                .isBetween(1, A_LIST + FRAME);
        assertThat(OnScreen.text()).contains("Mia Member", "Noah Member", "Olga Member");
        assertThat(commandsFor(assessor, Role.ASSESSOR, "marking?q=member")).isEqualTo(search);
        assertThat(OnScreen.text()).contains("Mia Member", "Noah Member", "Olga Member");
    }

    private void finishedBy(Person assessor, String candidate) {
        var attempt = SomeAttempt.between(context, SomePerson.named(candidate, Role.CANDIDATE), stored(assessor))
                .withBothItems();
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS));
    }

    @Test
    void feedbackThatIsNotReadYet() {
        var attempt = SomeAttempt.beforeAnything(context).withBothItems();
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS));
        var few = commandsFor(attempt.candidate, Role.CANDIDATE, "");
        attempt.asCandidate();
        attempt.allMet(attempt.submit(SomeAttempt.LOOP));
        assertThat(commandsFor(attempt.candidate, Role.CANDIDATE, "")).isEqualTo(few);
    }

    @Test
    void thePeople() {
        var administrator = store.save(SomePerson.administrator());
        add(FEW, number -> SomePerson.named("Pat " + number, Role.CANDIDATE));
        var few = commandsFor(administrator, Role.ADMIN, "people");
        add(MORE, number -> SomePerson.named("Quinn " + number, Role.CANDIDATE));
        // above them those who wait for a link
        assertThat(commandsFor(administrator, Role.ADMIN, "people"))
                .isEqualTo(few)
                .isBetween(1, 2 * A_LIST + FRAME);
    }

    /** It is more than a list; but what it asks does not depend on how many there are either. */
    @Test
    void aTeamWithMuchThatNeedsItsLead() {
        var lead = store.save(SomePerson.teamLead());
        var team = store.save(SomeTeam.ledBy(lead.id())).id();
        add(1, _ -> SomePerson.in(team, SomePerson.named("Mia Member", Role.CANDIDATE)));
        handedInBy(SomePerson.in(team, SomePerson.named("Noah Member", Role.CANDIDATE)), SomePerson.assessor());
        var few = commandsFor(lead, Role.TEAM_LEAD, "team");
        add(FEW, number -> SomePerson.in(team, SomePerson.named("Olga " + number, Role.CANDIDATE)));
        handedInBy(SomePerson.in(team, SomePerson.named("Pat Member", Role.CANDIDATE)), SomePerson.assessor());
        assertThat(commandsFor(lead, Role.TEAM_LEAD, "team")).isEqualTo(few).isPositive();
        assertThat(OnScreen.text()).contains("Mia Member", "Noah Member", "Olga " + FEW, "Pat Member");
    }

    private void decidedByATrainee(String candidate) {
        var attempt = SomeAttempt.between(
                        context, SomePerson.named(candidate, Role.CANDIDATE), stored(SomePerson.trainee()))
                .withBothItems();
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP));
    }

    private void handedInBy(String candidate, Person assessor) {
        handedInBy(SomePerson.named(candidate, Role.CANDIDATE), assessor);
    }

    private void handedInBy(Person candidate, Person assessor) {
        SomeAttempt.between(context, candidate, stored(assessor))
                .withBothItems()
                .submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
    }

    /** As it is in the store, if it is there already. */
    private Person stored(Person person) {
        var found = store.findById(person.id(), Person.class);
        return found == null ? person : found;
    }

    private void add(int count, IntFunction<?> some) {
        IntStream.rangeClosed(1, count).mapToObj(some).forEach(store::save);
    }

    /** The frame is there already, and what is kept from the first time on is read. */
    private int commandsFor(Person person, Role role, String list) {
        Screens.close();
        SignIn.as(person.id(), role);
        Screens.open(context);
        OnScreen.go(list);
        OnScreen.go("account");
        return commands.during(() -> OnScreen.go(list));
    }
}
