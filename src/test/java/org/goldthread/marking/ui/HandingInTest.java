package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SubmissionState;
import org.goldthread.marking.SubmittedItem;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate chooses criteria, declares and hands in; takes it back; gets it returned. */
@GoldthreadTest
class HandingInTest extends HandsIn {
    HandingInTest(ApplicationContext context) {
        super(context, SomeAttempt.ready(context));
    }

    @Test
    void allThatIsReadyIsChosenAndNothingIsHandedInUndeclared() {
        openSubmit();
        assertThat(OnScreen.heading()).isEqualTo("Submit to Ada Assessor");
        assertThat(OnScreen.isTicked("A repeatable process (2.1)")).isTrue();
        assertThat(OnScreen.isTicked("I declare this")).isFalse();
        OnScreen.press("Submit 2 criteria");
        assertThat(OnScreen.text()).contains("Read the declaration and tick it, then submit again.");
        assertThat(attempt.allStored()).isEmpty();
    }

    @Test
    void declaredItIsSealedAndWithTheAssessor() {
        openSubmit();
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 2 criteria");
        assertThat(OnScreen.said()).contains("Ada Assessor has it now. Expect an answer by ");
        assertThat(OnScreen.address()).isEqualTo("portfolio/" + attempt.portfolio.value());
        var stored = attempt.allStored();
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().criteria()).containsExactly(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        assertThat(stored.getFirst().isIntact()).isTrue();
        assertThat(stored.getFirst().declaration().wording()).isEqualTo("1");
    }

    @Test
    void whatWasChangedInAnotherTabIsShownBeforeItIsDeclared() {
        openSubmit();
        OnScreen.tick("I declare this", true);
        attempt.keep(attempt.kept("Call-back within 4 hours").retitled("Call-back within the day"));
        OnScreen.press("Submit 2 criteria");
        assertThat(OnScreen.said()).contains("Something was changed in another tab");
        assertThat(attempt.allStored()).isEmpty();
        assertThat(OnScreen.text()).contains("Call-back within the day");
        assertThat(OnScreen.isTicked("I declare this")).isFalse();
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 2 criteria");
        assertThat(attempt.allStored().getFirst().items())
                .extracting(SubmittedItem::title)
                .contains("Call-back within the day");
    }

    @Test
    void whatWasGivenBackSaysWhyAndAsksForAWordWhereNothingHasChanged() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().giveBack(id, "The file does not open.");
        openSubmit();
        assertThat(OnScreen.text())
                .contains("Given back on ", "“The file does not open.”")
                .contains("Nothing has changed since in “Call-back within 4 hours”.");
        OnScreen.write("A word to Ada Assessor", "It opens for me; page 2 says who.");
        OnScreen.tick("Close the loop (2.3)", false);
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 1 criterion");
        var again = attempt.allStored().stream()
                .filter(each -> !each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(again.isIntact()).isTrue();
        Screens.close();
        attempt.asAssessor();
        Screens.open(context);
        DeskScreen.open(again.id());
        assertThat(OnScreen.text())
                .contains("Given back on ", "“The file does not open.”")
                .contains("Handed in again as it was: “It opens for me; page 2 says who.”");
    }

    @Test
    void whatHasChangedSinceItWasGivenBackNeedsNoWord() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().giveBack(id, "The file does not open.");
        attempt.keep(attempt.kept("Call-back within 4 hours").retitled("Call-back within the day"));
        openSubmit();
        assertThat(OnScreen.text())
                .contains("“The file does not open.”")
                .doesNotContain("A word to", "Nothing has changed");
    }

    @Test
    void onlyWhatIsChosenGoes() {
        openSubmit();
        OnScreen.tick("Close the loop (2.3)", false);
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 1 criterion");
        assertThat(attempt.allStored().getFirst().criteria()).containsExactly(SomeAttempt.PROCESS);
        assertThat(attempt.allStored().getFirst().items()).hasSize(1);
    }

    @Test
    void withoutAChoiceNothingGoes() {
        openSubmit();
        OnScreen.tick("A repeatable process (2.1)", false);
        OnScreen.tick("Close the loop (2.3)", false);
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit nothing");
        assertThat(OnScreen.text()).contains("Choose at least one criterion.");
        assertThat(attempt.allStored()).isEmpty();
    }

    @Test
    void whatIsNotStatedOfOtherPeopleAndAiIsAskedForByTheItemsName() {
        attempt.keep(attempt.reply().retitled("Not stated yet"));
        openSubmit();
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 2 criteria");
        assertThat(OnScreen.text()).contains("Answer the questions about other people and AI for “Not stated yet”.");
        assertThat(attempt.allStored()).isEmpty();
    }

    @Test
    void itIsTakenBackUntilMarkingBegins() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        open(id);
        assertThat(OnScreen.text()).contains("With Ada Assessor", "Sealed, and unchanged since.");
        OnScreen.press("Withdraw");
        assertThat(OnScreen.text()).contains("Ada Assessor will no longer have it. Your drafts stay as they are");
        OnScreen.press("Withdraw it");
        assertThat(OnScreen.text()).contains("Withdrawn on ");
        assertThat(attempt.stored(id).state()).isEqualTo(SubmissionState.WITHDRAWN);
        openSubmit();
        assertThat(OnScreen.isTicked("A repeatable process (2.1)")).isTrue();
    }

    @Test
    void onceMarkingHasBegunItIsNotTakenBack() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        open(id);
        OnScreen.press("Withdraw");
        attempt.acceptAll(id, SomeAttempt.PROCESS);
        attempt.asCandidate();
        OnScreen.press("Withdraw it");
        assertThat(OnScreen.text()).contains("Marking has begun, so this can no longer be withdrawn.");
        open(id);
        assertThat(OnScreen.text()).contains("Ada Assessor has begun to mark, so it can no longer be withdrawn.");
        assertThat(OnScreen.hasButton("Withdraw")).isFalse();
    }

    @Test
    void returnedItSaysWhyAndGoesInAgain() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().giveBack(id, "The log is of another team. Attach yours.");
        open(id);
        assertThat(OnScreen.text())
                .contains("Returned on ", "without a decision. It counts as no attempt.")
                .contains("What Ada Assessor says", "The log is of another team. Attach yours.");
        OnScreen.follow("Submit again");
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 2 criteria");
        assertThat(attempt.allStored()).hasSize(2);
    }
}
