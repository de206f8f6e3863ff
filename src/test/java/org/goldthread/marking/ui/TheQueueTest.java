package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What waits for an assessor, and only for them. */
@GoldthreadTest
class TheQueueTest {
    private final ApplicationContext context;

    TheQueueTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        context.getBean(MovableClock.class).moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    @Test
    void whatWaitsStandsThereWithHowLongAndByWhen() {
        SomeDesk.waiting(context);
        Screens.open(context);
        OnScreen.go("marking");
        assertThat(OnScreen.text())
                .contains("To mark: 1", "P. Anand, attempt 1 handed in ", "2 criteria, 0 decided")
                .contains("waiting for less than a working day", "not begun", "expected by ")
                .doesNotContain("To countersign");
        assertThat(OnScreen.text().split("handed in", -1)).as("said once").hasSize(2);
        OnScreen.follow("P. Anand, attempt 1");
        assertThat(OnScreen.text()).contains("A repeatable process");
    }

    @Test
    void theSearchIsByCandidate() {
        SomeDesk.waiting(context);
        Screens.open(context);
        OnScreen.go("marking");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search by candidate")), "anan");
        assertThat(OnScreen.text()).contains("P. Anand, attempt 1");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search by candidate")), "somebody");
        assertThat(OnScreen.text())
                .contains("Nobody called “somebody” waits for you, and you have finished nothing of theirs.");
        OnScreen.follow("Show all that wait");
        assertThat(OnScreen.text()).contains("P. Anand, attempt 1");
    }

    @Test
    void theSearchFindsWhatWaitsAndWhatIsFinishedOrGivenBack() {
        var attempt = SomeAttempt.ready(context);
        giveBack(attempt, attempt.submit(SomeAttempt.PROCESS));
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS));
        attempt.submit(SomeAttempt.LOOP);
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("marking?q=cara");
        assertThat(OnScreen.text())
                .contains("1 to mark, 2 finished", "To mark: 1 Cara Candidate, attempt 2 ")
                .containsSubsequence("Finished or given back: 2", "finished today", "given back today");
        OnScreen.go("marking?q=nobody");
        assertThat(OnScreen.text())
                .contains("0 to mark, 0 finished", "Nobody called “nobody”")
                .doesNotContain("Cara");
    }

    @Test
    void allThatIsFinishedStandsOnItsOwnPageTheLatestFirst() {
        var attempt = SomeAttempt.ready(context);
        var clock = context.getBean(MovableClock.class);
        clock.moveTo(Duration.ofDays(-60));
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS));
        clock.moveTo(Duration.ofDays(-30));
        giveBack(attempt, attempt.submit(SomeAttempt.LOOP));
        clock.moveTo(Duration.ZERO);
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("marking");
        assertThat(OnScreen.text()).contains("Nothing waits for you.").doesNotContain("Recently finished");
        OnScreen.follow("All that you have finished");
        assertThat(OnScreen.address()).isEqualTo("marking/finished");
        assertThat(OnScreen.text())
                .containsSubsequence(
                        "Finished or given back: 2", "Cara Candidate, attempt 2", "given back", "attempt 1", "finished")
                .doesNotContain("Reopen");
        OnScreen.go("marking/finished?q=ada");
        assertThat(OnScreen.text()).contains("You have finished nothing of anybody called “ada”.");
        OnScreen.go("marking/finished?q=cara&page=9");
        assertThat(OnScreen.text()).contains("Finished or given back: 2", "Cara Candidate, attempt 1");
    }

    @Test
    void whatAnotherFinishedIsNotThere() {
        var attempt = SomeAttempt.ready(context);
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS));
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        Screens.open(context);
        for (var address : List.of("marking/finished", "marking/finished?q=cara", "marking?q=cara")) {
            OnScreen.go(address);
            assertThat(OnScreen.text()).as(address).doesNotContain("Cara Candidate");
        }
    }

    @Test
    void aPagePastTheLastIsTheLast() {
        SomeDesk.waiting(context);
        Screens.open(context);
        OnScreen.go("marking?page=7");
        assertThat(OnScreen.text()).contains("P. Anand, attempt 1").doesNotContain("Nothing waits for you.");
    }

    @Test
    void anEmptyQueueSaysWhatBelongsHere() {
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        Screens.open(context);
        OnScreen.go("marking");
        assertThat(OnScreen.text()).contains("Nothing waits for you.");
    }

    @Test
    void aStrangersSubmissionIsNotFound() {
        var desk = SomeDesk.waiting(context);
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        Screens.open(context);
        assertThatExceptionOfType(NotFound.class).isThrownBy(desk::now);
    }

    private static void giveBack(SomeAttempt attempt, SubmissionId id) {
        attempt.assessorDoes().giveBack(id, "The log does not open.");
    }
}
