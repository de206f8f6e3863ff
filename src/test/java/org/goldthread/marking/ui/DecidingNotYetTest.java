package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.marking.Letter;
import org.goldthread.marking.SubmissionState;
import org.goldthread.portfolio.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A not yet says which letter fails, and in one sentence what would show it. */
@GoldthreadTest
class DecidingNotYetTest extends OpensDesk {
    DecidingNotYetTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void notYet() {
        DeskScreen.decide("Not yet");
    }

    @Test
    void withoutALetterAndASentenceItIsNotSaved() {
        OnScreen.press("Save not yet");
        assertThat(letters().getErrorMessage()).isEqualTo("Tick at least one letter.");
        assertThat(letters().isInvalid()).isTrue();
        assertThat(sentence().isInvalid()).isTrue();
        assertThat(desk.now().submission().criterionJudgements()).isEmpty();
    }

    @Test
    void theLettersThatAreNoAreTickedAlready() {
        OnScreen.press("Cancel");
        DeskScreen.letter("Call-back within 4 hours", "C");
        DeskScreen.letter("Call-back within 4 hours", "C");
        DeskScreen.decide("S");
        DeskScreen.decide("S");
        DeskScreen.decide("Not yet");
        assertThat(letters().getValue()).containsExactlyInAnyOrder(Letter.CURRENT, Letter.SUFFICIENT);
    }

    @Test
    void withBothItStandsAndSaysWhy() {
        _setValue(letters(), Set.of(Letter.SUFFICIENT));
        _setValue(sentence(), "A second week of the log.");
        OnScreen.press("Save not yet");
        assertThat(OnScreen.text())
                .contains(
                        "0 of 2 decided",
                        "↺ not yet · 4 letters to judge",
                        "Not sufficient. What would show it: “A second week of the log.”");
        assertThat(desk.now().criteria().getFirst().judgement().outcome()).isEqualTo(Outcome.NOT_YET);
    }

    @Test
    void theOtherLettersAreOfferedAndWhatBecomesOfSIsSaid() {
        _setValue(letters(), Set.of(Letter.VALID));
        assertThat(letters().getHelperText()).isEqualTo("S, sufficient, becomes no with it, as it is not judged yet.");
        _setValue(sentence(), "A log of this team's own calls.");
        OnScreen.tick("All other letters yes", true);
        OnScreen.press("Save not yet");
        assertThat(OnScreen.text()).contains("1 of 2 decided").doesNotContain("not yet · ");
        var claim = desk.now().criteria().getFirst().claims().getFirst().judgement();
        assertThat(claim.valid()).isFalse();
        assertThat(claim.authentic()).isTrue();
        assertThat(claim.current()).isTrue();
    }

    @Test
    void keptWithLettersStillOpenItSaysWhichAndTheOthersBecomeYesThere() {
        OnScreen.press("Cancel");
        DeskScreen.letter("Call-back within 4 hours", "V");
        DeskScreen.letter("Call-back within 4 hours", "V");
        DeskScreen.decide("Not yet");
        _setValue(sentence(), "A log of this team's own calls.");
        OnScreen.press("Save not yet");
        assertThat(decision())
                .contains("Kept. 3 letters are still to judge:")
                .contains("authentic, reliable, current of “Call-back within 4 hours”.");
        OnScreen.press("All other letters yes");
        assertThat(decision()).doesNotContain("still to judge");
        assertThat(OnScreen.text()).contains("1 of 2 decided");
    }

    @Test
    void whatIsTickedWithSSaysNothingOfIt() {
        _setValue(letters(), Set.of(Letter.VALID, Letter.SUFFICIENT));
        assertThat(letters().getHelperText()).isEmpty();
    }

    @Test
    void itIsChangedOrTakenBack() {
        _setValue(letters(), Set.of(Letter.SUFFICIENT));
        _setValue(sentence(), "A second week of the log.");
        OnScreen.press("Save not yet");
        OnScreen.press("Change");
        assertThat(sentence().getValue()).isEqualTo("A second week of the log.");
        _setValue(sentence(), "A third week of the log.");
        OnScreen.press("Save not yet");
        assertThat(OnScreen.text()).contains("“A third week of the log.”");
        OnScreen.press("Take back");
        assertThat(OnScreen.text()).contains("0 of 2 decided");
    }

    @Test
    void halfASentenceIsThereOnAnotherDevice() {
        _setValue(letters(), Set.of(Letter.SUFFICIENT));
        _setValue(sentence(), "A second week");
        assertThat(desk.now().criteria().getFirst().judgement().isDecided()).isFalse();
        Screens.close();
        desk.asAssessor();
        Screens.open(context);
        DeskScreen.open(desk.submission);
        DeskScreen.decide("Not yet");
        assertThat(sentence().getValue()).isEqualTo("A second week");
        assertThat(letters().getValue()).containsExactly(Letter.SUFFICIENT);
    }

    @Test
    void whereHalfASentenceStandsTheListSaysBegun() {
        _setValue(sentence(), "A second week");
        assertThat(OnScreen.textOf(_get(CriteriaPane.class))).contains("A repeatable process 2.1 begun");
        OnScreen.go("marking/" + desk.submission.value() + "/finish");
        assertThat(OnScreen.textOf(_get(Decisions.class))).contains("begun", "to do");
    }

    /** Section 4: the candidate may withdraw until the first judgement is saved. */
    @Test
    void halfASentenceIsNoJudgementYet() {
        _setValue(letters(), Set.of(Letter.SUFFICIENT));
        _setValue(sentence(), "A second week");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.SUBMITTED);
        OnScreen.press("Save not yet");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
    }

    @Test
    void whatIsGivenUpIsForgotten() {
        _setValue(sentence(), "A second week");
        OnScreen.press("Cancel");
        assertThat(desk.now().criteria().getFirst().judgement().whatWouldShowIt())
                .isEmpty();
    }

    @Test
    void whatIsTooLongIsRefusedAndStays() {
        var tooLong = "x".repeat(20_001);
        _setValue(letters(), Set.of(Letter.SUFFICIENT));
        _setValue(sentence(), tooLong);
        OnScreen.press("Save not yet");
        assertThat(OnScreen.text()).contains("Keep this to 20,000 characters");
        assertThat(sentence().getValue()).isEqualTo(tooLong);
    }

    private static String decision() {
        return OnScreen.textOf(DeskScreen.part("Decision"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CheckboxGroup<Letter> letters() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Which letter fails?"));
    }

    private static TextArea sentence() {
        return _get(TextArea.class, spec -> spec.withLabel("What would show it?"));
    }
}
