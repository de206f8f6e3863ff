package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.evidence.AiAssistance;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.ThirdPartyData;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SubmissionState;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.portfolio.PresentationService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate chooses criteria, declares and hands in; takes it back; gets it returned. */
@GoldthreadTest
class HandingInTest extends HandsIn {
    /** What {@link SomeAttempt} states of its items. */
    private static final String LAST_TIME = "As last time: Nobody else is shown or named · No AI";

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
    void allThatStillHaveQuestionsAreNamedAndMarkedAtOnce() {
        attempt.keep(attempt.kept("Call-back within 4 hours").stated(Integrity.notAsked()));
        attempt.keep(attempt.reply().retitled("Not stated yet"));
        openSubmit();
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 2 criteria");
        assertThat(OnScreen.text())
                .containsPattern("Answer the questions about other people and AI for "
                        + "“(Not stated yet”, “Call-back within 4 hours|Call-back within 4 hours”, “Not stated yet)”");
        assertThat(OnScreen.errors())
                .containsExactly("Choose an answer.", "Choose an answer.", "Choose an answer.", "Choose an answer.");
    }

    @Test
    void whereNobodyIsShownNothingIsAnsweredThatWasNotAsked() {
        var item = attempt.keep(attempt.kept("Call-back within 4 hours").stated(Integrity.notAsked()));
        openSubmit();
        assertThat(OnScreen.hasButton(LAST_TIME)).isTrue();
        OnScreen.choose("Details of other people", "Nobody else is shown or named");
        assertThat(asksWhatIsHidden()).isFalse();
        assertThat(OnScreen.hasButton(LAST_TIME)).isFalse();
        OnScreen.choose("Help from AI", "No AI");
        assertThat(attempt.kept(item.title()).integrity())
                .isEqualTo(new Integrity(ThirdPartyData.NONE, null, AiAssistance.NONE, ""));
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 2 criteria");
        assertThat(attempt.allStored()).hasSize(1);
    }

    @Test
    void whatAnItemShowsThatIsMetAlreadyIsSaidUnderIt() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMetAndRead(id);
        openSubmit();
        assertThat(OnScreen.text()).contains("A repeatable process (2.1) is met already and is not handed in again.");
    }

    @Test
    void whatHasAFileThatNoStatementWasMadeOfIsNotOfferedTheLastOne() {
        attempt.keep(attempt.kept("Call-back within 4 hours")
                .stated(Integrity.notAsked())
                .attached(attempt.pdf()));
        openSubmit();
        assertThat(OnScreen.hasButton(LAST_TIME)).isFalse();
    }

    @Test
    void whatIsWrittenBeforeAllIsShownByItsBeginningAndCanBeChanged() {
        openSubmit();
        assertThat(OnScreen.text()).contains("Write it in your portfolio");
        context.getBean(PresentationService.class)
                .say(attempt.portfolio, "", "One thread runs through it all. " + "And on it goes. ".repeat(30));
        openSubmit();
        assertThat(OnScreen.text())
                .contains("One thread runs through it all.", "it goes…", "Change it in your portfolio")
                .doesNotContain("Write it in your portfolio");
    }

    @Test
    void whoComesForOneCriterionFindsThatOneChosen() {
        openSubmit();
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/submit?criterion=2.3");
        assertThat(OnScreen.isTicked("Close the loop (2.3)")).isTrue();
        assertThat(OnScreen.isTicked("A repeatable process (2.1)")).isFalse();
    }

    @Test
    void whatIsNotReadyIsSaidAndNothingElseIsChosenForIt() {
        var item = attempt.kept("Call-back within 4 hours");
        attempt.keep(item.withClaims(List.of(new Claim(SomeAttempt.PROCESS, "page 2", ""))));
        openSubmit();
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/submit?criterion=2.1");
        assertThat(OnScreen.text()).contains("A repeatable process (2.1) cannot go yet, so nothing is chosen.");
        assertThat(OnScreen.isTicked("Close the loop (2.3)")).isFalse();
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
        OnScreen.press("Submit 1 criterion");
        assertThat(attempt.allStored()).hasSize(2);
    }

    @SuppressWarnings("rawtypes")
    private static boolean asksWhatIsHidden() {
        return !LocatorJ._find(Select.class, spec -> spec.withLabel("Removed or disguised"))
                .isEmpty();
    }
}
