package org.goldthread.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.StoreCommands;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.time.MovableClock;
import org.goldthread.today.TodayService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What waits for an assessor, what waits for others, in the order of the queue. */
@GoldthreadTest
class AssessorsTodayTest extends OpensToday {
    AssessorsTodayTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anAssessorSeesWhoWaits() {
        var attempt = SomeAttempt.ready(context);
        attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.asAssessor();
        open();
        assertThat(OnScreen.text())
                .containsPattern("Cara Candidate, attempt 1, handed in \\d+ \\w+ \\d+: 2 criteria")
                .contains("Waiting for less than a working day · 0 of 2 decided")
                .contains("One thing waits for you.")
                .doesNotContain("Log something you did");
        OnScreen.follow("Mark");
        assertThat(OnScreen.address()).startsWith("marking/");
    }

    @Test
    void theLongestWaitingComesFirstAsInTheQueue() {
        var clock = context.getBean(MovableClock.class);
        clock.moveTo(Duration.ofDays(-30));
        var first = SomeAttempt.ready(context);
        var asked = first.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        clock.moveTo(Duration.ZERO);
        SomeAttempt.between(context, SomePerson.named("Nina Newcomer", Role.CANDIDATE), first.assessor)
                .withBothItems()
                .submit(SomeAttempt.PROCESS);
        first.assessorDoes().ask(asked, "Who runs it while you are away?", List.of(SomeAttempt.PROCESS));
        for (var page : List.of("", "marking")) {
            open();
            OnScreen.go(page);
            assertThat(OnScreen.text())
                    .as(page)
                    .containsSubsequence("Cara Candidate, attempt 1", "1 can be decided meanwhile", "Nina Newcomer");
        }
        first.assessorDoes().ask(asked, "Who told them?", List.of(SomeAttempt.LOOP));
        open();
        assertThat(OnScreen.text())
                .contains("Cara Candidate has still to answer your question")
                .doesNotContain("Cara Candidate, attempt 1");
        OnScreen.go("marking");
        assertThat(OnScreen.text())
                .contains("you asked; waits for their answer since ", "with the candidate")
                .doesNotContain("overdue", "can be decided meanwhile");
    }

    @Test
    void anAssessorSeesWhatOthersHaveStillToDo() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().ask(id, "Who runs it while you are away?", List.of(SomeAttempt.PROCESS));
        open();
        assertThat(OnScreen.text())
                .contains("Waiting for others", "Cara Candidate has still to answer your question", "since today");
        attempt.candidateDoes()
                .answer(id, attempt.stored(id).addenda().getFirst().id(), "My deputy does.");
        attempt.asAssessor();
        open();
        assertThat(OnScreen.text()).contains("Cara Candidate has answered you").doesNotContain("has still to answer");
    }

    @Test
    void anAssessorSeesThatFeedbackIsUnread() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        open();
        assertThat(OnScreen.text()).contains("Cara Candidate has not opened your feedback");
        attempt.candidateDoes().opened(id);
        attempt.asAssessor();
        open();
        assertThat(OnScreen.text()).doesNotContain("has not opened");
    }

    @Test
    void moreCandidatesTakeNoMoreCommandsOfTheirAssessor() {
        var today = context.getBean(TodayService.class);
        var commands = context.getBean(StoreCommands.class);
        var first = SomeAttempt.ready(context);
        askedAndUnread(first);
        first.asAssessor();
        today.today();
        var forOne = commands.during(today::today);
        askedAndUnread(SomeAttempt.between(context, SomePerson.candidate(), first.assessor)
                .withBothItems());
        first.asAssessor();
        assertThat(today.today().awaited()).hasSize(4);
        assertThat(commands.during(today::today)).isEqualTo(forOne).isPositive();
    }

    private static void askedAndUnread(SomeAttempt attempt) {
        var asked = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().ask(asked, "Who runs it while you are away?", List.of(SomeAttempt.PROCESS));
        attempt.allMet(attempt.submit(SomeAttempt.LOOP));
    }
}
