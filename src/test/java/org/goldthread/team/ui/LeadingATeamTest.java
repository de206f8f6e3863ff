package org.goldthread.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.StoreCommands;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.goldthread.people.Team;
import org.goldthread.team.LeadService;
import org.goldthread.time.MovableClock;
import org.goldthread.today.TodayService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A lead sees what needs them, levels and dates, and never drafts, feedback or attempts (section 11). */
@GoldthreadTest
class LeadingATeamTest {
    private final ApplicationContext context;
    private final MovableClock clock;
    private final Person lead;
    private final Team team;

    LeadingATeamTest(ApplicationContext context, MovableClock clock, MongoTemplate store) {
        this.context = context;
        this.clock = clock;
        lead = store.save(SomePerson.teamLead());
        team = store.save(SomeTeam.ledBy(lead.id()));
    }

    @AfterEach
    void close() {
        clock.moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    @Test
    void anEmptyTeamSaysWhatWillStandHere() {
        open("team");
        assertThat(OnScreen.text())
                .contains("Here you see where your people stand, once they have a portfolio.", "starts one under");
    }

    @Test
    void eachPersonStandsThereWithHowMuchOfEachStandardIsMet() {
        var attempt = member("Mia Member");
        attempt.allMetAndRead(attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP));
        open("team");
        assertThat(OnScreen.text())
                .contains("Mia Member", "2 of 5", "0 of 5", "last today")
                .contains("You see levels and dates, and titles of what was handed in");
    }

    @Test
    void aCellOpensTitlesAndDatesOfWhatWasHandedInAndNothingElse() {
        var attempt = member("Mia Member");
        var id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.notYet(id, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(id);
        attempt.keep(attempt.reply().retitled("Only a draft"));
        open("team?person=" + attempt.candidate.id().value() + "&standard=S2");
        assertThat(OnScreen.text())
                .contains("A repeatable process 2.1", "Met ", "“Call-back within 4 hours”, handed in ")
                .contains("Close the loop 2.3", "In progress", "Nothing handed in yet")
                .doesNotContain("Only a draft", "Not yet", "not yet", "A reply with its date", "attempt 1");
    }

    @Test
    void anOutcomeIsSeenOnceTheCandidateHasOpenedIt() {
        var attempt = member("Mia Member");
        var id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.allMet(id);
        var cell = "team?person=" + attempt.candidate.id().value() + "&standard=S2";
        open(cell);
        assertThat(OnScreen.text()).contains("0 of 25", "In progress").doesNotContain("2 of 5", "Met ");
        attempt.candidateDoes().opened(id);
        open(cell);
        assertThat(OnScreen.text()).contains("2 of 25", "2 of 5", "Met ");
    }

    @Test
    void whatIsFinishedWaitsForItsAssessorNoLonger() {
        var attempt = member("Mia Member");
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP));
        clock.moveTo(Duration.ofDays(16));
        open("team");
        assertThat(OnScreen.text()).contains("has not read the feedback").doesNotContain("has waited");
    }

    @Test
    void anItemStandsThereOnceAndWhatCameBackIsADraftAgain() {
        var attempt = member("Mia Member");
        var first = attempt.submit(SomeAttempt.LOOP);
        attempt.notAccepted(first, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(first);
        attempt.submit(SomeAttempt.LOOP);
        var second = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().giveBack(second, "The log does not open.");
        open("team?person=" + attempt.candidate.id().value() + "&standard=S2");
        assertThat(OnScreen.text()).containsOnlyOnce("“Call-back within 4 hours”, handed in ");
    }

    @Test
    void whoHasNoPortfolioYetStandsThereToo() {
        var store = context.getBean(MongoTemplate.class);
        var newcomer = store.save(SomePerson.in(team.id(), SomePerson.named("Nia Newcomer", Role.CANDIDATE)));
        open("team");
        assertThat(OnScreen.text()).contains("Nia Newcomer", "0 of 5");
        open("team?person=" + newcomer.id().value() + "&standard=S2");
        assertThat(OnScreen.text()).contains("Nothing handed in yet");
    }

    @Test
    void whatIsMarkedAnewIsNotMet() {
        var attempt = member("Mia Member");
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        attempt.assessorDoes().reopen(id);
        open("team");
        assertThat(OnScreen.text()).contains("Mia Member", "0 of 5").doesNotContain("1 of 5");
    }

    @Test
    void whoWaitsLongComesFirstInWords() {
        var attempt = member("Mia Member");
        attempt.submit(SomeAttempt.PROCESS);
        clock.moveTo(Duration.ofDays(16));
        open("team");
        assertThat(OnScreen.text())
                .containsSubsequence(
                        "One thing needs you this week.",
                        "Mia Member has waited ",
                        "working days for an answer",
                        "with Ada Assessor since ",
                        "People and standards");
    }

    @Test
    void whatWaitsForASecondSignatureDoesNotWaitForItsAssessor() {
        var attempt = member("Mia Member", SomePerson.trainee());
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP));
        clock.moveTo(Duration.ofDays(16));
        open("team");
        assertThat(OnScreen.text())
                .contains("Mia Member waits for a second signature", "Who marks what")
                .doesNotContain("for an answer");
    }

    @Test
    void whoHasAQuestionToAnswerIsWaitedForAndNotTheAssessor() {
        var attempt = member("Mia Member");
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().ask(id, "Who rings back on a Friday?", List.of(SomeAttempt.PROCESS));
        clock.moveTo(Duration.ofDays(2));
        open("team");
        assertThat(OnScreen.text())
                .contains("Mia Member has a question to answer", "asked by Ada Assessor 2 days ago")
                .doesNotContain("for an answer");
    }

    @Test
    void anotherLeadsPeopleAreNotFound() {
        var attempt = member("Mia Member");
        member("Noah Member");
        var other = SomePerson.teamLead();
        context.getBean(MongoTemplate.class).save(other);
        var theirs = context.getBean(MongoTemplate.class).save(SomeTeam.ledBy(other.id()));
        SomeAttempt.between(context, SomePerson.in(theirs.id(), SomePerson.candidate()), SomePerson.assessor());
        openAs(other.id(), "team");
        assertThat(OnScreen.text()).doesNotContain("Mia Member", "Noah Member");
        openAs(other.id(), "team?person=" + attempt.candidate.id().value() + "&standard=S2");
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }

    @Test
    void moreMembersTakeNoMoreCommands() {
        var service = context.getBean(LeadService.class);
        var commands = context.getBean(StoreCommands.class);
        member("Mia Member").submit(SomeAttempt.PROCESS);
        SignIn.as(lead.id(), Role.TEAM_LEAD);
        service.team();
        var forOne = commands.during(service::team);
        member("Noah Member").submit(SomeAttempt.PROCESS);
        member("Olga Member").submit(SomeAttempt.PROCESS);
        SignIn.as(lead.id(), Role.TEAM_LEAD);
        assertThat(service.team().members()).hasSize(3);
        assertThat(commands.during(service::team)).isEqualTo(forOne).isPositive();
    }

    @Test
    void todayReadsTheTeamOnce() {
        member("Mia Member").submit(SomeAttempt.PROCESS);
        SignIn.as(lead.id(), Role.TEAM_LEAD);
        var commands = context.getBean(StoreCommands.class);
        assertThat(commands.during(context.getBean(TodayService.class)::today, "portfolios"))
                .containsExactly("find");
    }

    private SomeAttempt member(String name) {
        return member(name, SomePerson.assessor());
    }

    private SomeAttempt member(String name, Person assessor) {
        var candidate = SomePerson.in(team.id(), SomePerson.named(name, Role.CANDIDATE));
        return SomeAttempt.between(context, candidate, assessor).withBothItems();
    }

    private void open(String address) {
        openAs(lead.id(), address);
    }

    private void openAs(PersonId who, String address) {
        Screens.close();
        SignIn.as(who, Role.TEAM_LEAD);
        Screens.open(context);
        OnScreen.go(address);
    }
}
