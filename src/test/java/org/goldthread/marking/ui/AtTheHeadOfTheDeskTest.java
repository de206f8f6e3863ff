package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.MarkingService;
import org.goldthread.people.SomeConflict;
import org.goldthread.standards.CriterionCode;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What an assessor is told before the first judgement: when it is due, who waits for whom, and what bars them. */
@GoldthreadTest
class AtTheHeadOfTheDeskTest {
    private final ApplicationContext context;
    private final MovableClock clock;

    AtTheHeadOfTheDeskTest(ApplicationContext context, MovableClock clock) {
        this.context = context;
        this.clock = clock;
    }

    @AfterEach
    void close() {
        clock.moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    @Test
    void itSaysHowMuchCameAndByWhenAnAnswerIsExpected() {
        open(SomeDesk.waiting(context));
        assertThat(head()).contains("2 criteria, 2 items", "expected by ").doesNotContain("overdue");
        clock.moveTo(Duration.ofDays(90));
        OnScreen.go("marking");
        OnScreen.follow("P. Anand, attempt 1");
        assertThat(head()).contains("overdue: was expected by ");
    }

    @Test
    void aQuestionThatWaitsForItsAnswerStandsThereAndInTheQueue() {
        var desk = SomeDesk.waiting(context);
        ask(desk, "2.1");
        open(desk);
        assertThat(head())
                .contains(
                        "P. Anand has not answered your question on A repeatable process (2.1) yet: “Who called back?”")
                .contains("Once you send the feedback, it cannot be answered any more.");
        OnScreen.go("marking");
        assertThat(OnScreen.text())
                .contains("you asked; waits for their answer since ", ", 1 can be decided meanwhile");
    }

    @Test
    void todayOffersItUntilNothingElseIsLeftToDecide() {
        var desk = SomeDesk.waiting(context);
        ask(desk, "2.1");
        Screens.open(context);
        OnScreen.go("");
        assertThat(OnScreen.text()).contains("P. Anand, attempt 1, ", ": 2 criteria", "; 1 can be decided meanwhile");
        ask(desk, "2.3");
        OnScreen.go("marking");
        OnScreen.go("");
        assertThat(OnScreen.text()).doesNotContain("P. Anand, attempt 1").contains("P. Anand");
    }

    @Test
    void r5AConflictIsToldAtOnceAndInTheSecondPerson() {
        var desk = SomeDesk.waiting(context);
        context.getBean(MongoTemplate.class).save(SomeConflict.family(desk.assessor.id(), desk.candidate.id()));
        open(desk);
        assertThat(head()).contains("You may not assess this portfolio because of a declared conflict.");
    }

    private void ask(SomeDesk desk, String criterion) {
        context.getBean(MarkingService.class)
                .ask(desk.submission, "Who called back?", List.of(new CriterionCode(criterion)));
    }

    private void open(SomeDesk desk) {
        Screens.open(context);
        DeskScreen.open(desk.submission);
    }

    private static String head() {
        return OnScreen.textOf(_get(DeskHead.class));
    }
}
