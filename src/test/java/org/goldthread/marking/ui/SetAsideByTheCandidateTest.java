package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.Hint;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.portfolio.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What a candidate set aside, and why, is sealed with the item and read beside it; pitfalls stand there to weigh. */
@GoldthreadTest
class SetAsideByTheCandidateTest {
    private static final String ITEM = "Call-back within 4 hours";
    private static final String THOUGHT = "Which organisational goal does this serve?";
    private static final String BECAUSE = "Not for this one, because: The gap’s item names it";
    private final ApplicationContext context;
    private final SomeAttempt attempt;

    SetAsideByTheCandidateTest(ApplicationContext context) {
        this.context = context;
        attempt = SomeAttempt.ready(context);
    }

    @BeforeEach
    void setAside() {
        attempt.keep(attempt.kept(ITEM).dismissing(Hint.H18_NO_GOAL, "The gap’s item names it"));
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void theAssessorReadsItBesideTheItem() {
        open(attempt.submit(SomeAttempt.PROCESS));
        assertThat(OnScreen.text()).contains("Thoughts set aside", THOUGHT, BECAUSE);
        assertThat(OnScreen.text()).doesNotContainPattern("\\b(H|PC)\\d");
    }

    @Test
    void itStandsInTheSealedCopyWhateverIsTakenBackLater() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.keep(attempt.kept(ITEM).takingBack(Hint.H18_NO_GOAL));
        assertThat(attempt.stored(id).isIntact()).isTrue();
        open(id);
        assertThat(OnScreen.text()).contains(THOUGHT, BECAUSE);
    }

    @Test
    void whereNothingIsSetAsideNothingIsSaidOfIt() {
        attempt.keep(attempt.kept(ITEM).takingBack(Hint.H18_NO_GOAL));
        open(attempt.submit(SomeAttempt.PROCESS));
        assertThat(OnScreen.text()).doesNotContain("Thoughts set aside");
    }

    @Test
    void theCandidateSeesItInTheCopyThatTheyHandIn() {
        attempt.asCandidate();
        Screens.open(context);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/submit");
        assertThat(OnScreen.text()).contains(THOUGHT, BECAUSE);
    }

    @Test
    void pitfallsOfWhatWasHandedInStandThereToWeighAndStayWhileOneMarks() {
        var unaligned = "names a goal of the organisation. Name the one that it serves. to weigh, not a rule";
        open(attempt.submit(SomeAttempt.PROCESS));
        assertThat(OnScreen.text()).contains(unaligned);
        DeskScreen.letters(ITEM);
        assertThat(OnScreen.text()).contains(unaligned);
    }

    private void open(SubmissionId id) {
        attempt.asAssessor();
        Screens.open(context);
        DeskScreen.open(id);
    }
}
