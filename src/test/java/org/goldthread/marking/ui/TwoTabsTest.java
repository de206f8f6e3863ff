package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.FeedbackDraft;
import org.goldthread.marking.Letter;
import org.goldthread.marking.MarkingService;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The same submission in two tabs: what is judged in one is never undone by the other. */
@GoldthreadTest
class TwoTabsTest extends OpensDesk {
    private static final CriterionCode PROCESS = new CriterionCode("2.1");

    TwoTabsTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void lettersOfBothAreKeptAndOneIsTold() {
        elsewhere(first().with(Letter.AUTHENTIC, true));
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(first().valid()).isTrue();
        assertThat(first().authentic()).isTrue();
        assertThat(OnScreen.text()).contains("authentic ✓ yes");
        assertThat(OnScreen.said()).contains("This was changed in another tab or window.");
    }

    @Test
    void aNoteWrittenInBothIsKeptInBoth() {
        OnScreen.link("Add a note");
        elsewhere(first().noted("Seen the log."));
        OnScreen.write("Note on this item", "Seen the owner.");
        assertThat(first().note()).isEqualTo("Seen the log.");
        assertThat(OnScreen.errors()).contains("Not saved: choose below which of the two stands.");
        assertThat(OnScreen.text()).contains("“Seen the log.”");
        assertThat(OnScreen.written("Note on this item")).isEqualTo("Seen the owner.");
        OnScreen.write("Note on this item", "Seen the log and the owner.");
        assertThat(first().note()).isEqualTo("Seen the log.");
        OnScreen.press("Keep what I typed");
        assertThat(first().note()).isEqualTo("Seen the log and the owner.");
        assertThat(OnScreen.errors()).isEmpty();
    }

    @Test
    void feedbackWrittenInBothIsShownBeforeOneOverwritesTheOther() {
        var other = readyToFinish();
        OnScreen.write("What was good", "A process that others can run.");
        other.keepFeedback(desk.submission, now -> now.good("The owner is named."));
        OnScreen.write("What was good", "The trigger is named.");
        assertThat(feedback().whatWasGood()).isEqualTo("The owner is named.");
        assertThat(OnScreen.text()).contains("“The owner is named.”");
        OnScreen.press("Send feedback to P. Anand");
        assertThat(desk.now().isOpen()).as("it was told with the same click").isTrue();
        OnScreen.write("What was good", "The owner and the trigger are named.");
        OnScreen.press("Keep what I typed");
        assertThat(feedback().whatWasGood()).isEqualTo("The owner and the trigger are named.");
        OnScreen.press("Send feedback to P. Anand");
        assertThat(desk.now().isOpen()).isFalse();
    }

    @Test
    void oneFieldsChangeLeavesTheOthersAlone() {
        var other = readyToFinish();
        other.keepFeedback(desk.submission, now -> now.next("Go on like this.").due(SomeDesk.DAY.plusYears(1)));
        OnScreen.write("What was good", "A process that others can run.");
        assertThat(feedback())
                .isEqualTo(new FeedbackDraft(
                        "A process that others can run.", "Go on like this.", SomeDesk.DAY.plusYears(1)));
        assertThat(OnScreen.written("Next action")).isEqualTo("Go on like this.");
    }

    @Test
    void whatWasWrittenOrJudgedElsewhereIsReadBeforeItIsFinished() {
        var other = readyToFinish();
        other.keepFeedback(desk.submission, now -> now.good("The owner is named."));
        OnScreen.press("Send feedback to P. Anand");
        assertThat(desk.now().isOpen()).isTrue();
        assertThat(OnScreen.said()).contains("read it once more before you finish");
        assertThat(OnScreen.written("What was good")).isEqualTo("The owner is named.");
        other.decide(desk.submission, PROCESS, now -> now.commented("Seen."));
        OnScreen.press("Send feedback to P. Anand");
        assertThat(desk.now().isOpen()).isTrue();
        OnScreen.press("Send feedback to P. Anand");
        assertThat(desk.now().isOpen()).isFalse();
    }

    private MarkingService readyToFinish() {
        var marking = context.getBean(MarkingService.class);
        for (var criterion : desk.now().criteria()) {
            marking.metInOneStep(
                    desk.submission,
                    criterion.criterion().code(),
                    criterion.claims().stream().map(claim -> claim.key()).toList());
        }
        marking.confirmAuthenticity(desk.submission, true);
        OnScreen.go("marking/" + desk.submission.value() + "/finish");
        return marking;
    }

    private FeedbackDraft feedback() {
        return context.getBean(MarkingService.class).draftFeedback(desk.submission);
    }

    @Test
    void wordsTowardsNotYetInBothAreBothShownAndMineArePutThereOnlyWhenChosen() {
        typedTowardsNotYetInBoth();
        OnScreen.press("Save not yet");
        assertThat(OnScreen.text()).contains("Choose above first which of the two stands.");
        assertThat(words()).isEqualTo("A second week.");
        OnScreen.press("Keep what I typed");
        assertThat(words()).isEqualTo("A third week.");
        assertThat(OnScreen.text()).doesNotContain("Another tab or window saved");
        OnScreen.press("Save not yet");
        assertThat(OnScreen.text()).contains("Not sufficient. What would show it: “A third week.”");
    }

    @Test
    void theOthersWordsAreTakenOrStayWhenMineAreGivenUp() {
        typedTowardsNotYetInBoth();
        OnScreen.press("Take that");
        assertThat(OnScreen.written("What would show it?")).isEqualTo("A second week.");
        OnScreen.press("Cancel");
        assertThat(words()).isEqualTo("A second week.");
    }

    @Test
    void aNotYetDecidedInBothIsNotReplacedUnseen() {
        DeskScreen.decide("Not yet");
        elsewhere(criterion().notYet(Set.of(Letter.CURRENT), "A log of this year."));
        letters();
        OnScreen.write("What would show it?", "A third week.");
        OnScreen.press("Save not yet");
        assertThat(OnScreen.text()).contains("“A log of this year.” Fails: current.");
        assertThat(words()).isEqualTo("A log of this year.");
    }

    private void typedTowardsNotYetInBoth() {
        DeskScreen.decide("Not yet");
        letters();
        elsewhere(criterion().drafted(Set.of(), "A second week."));
        OnScreen.write("What would show it?", "A third we");
        OnScreen.write("What would show it?", "A third week.");
        assertThat(OnScreen.text())
                .contains("Another tab or window saved something else here while you typed:", "“A second week.”");
        assertThat(words()).isEqualTo("A second week.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void letters() {
        _setValue(_get(CheckboxGroup.class, spec -> spec.withLabel("Which letter fails?")), Set.of(Letter.SUFFICIENT));
    }

    private String words() {
        return criterion().whatWouldShowIt();
    }

    private CriterionJudgement criterion() {
        return desk.now().criteria().getFirst().judgement();
    }

    private void elsewhere(CriterionJudgement judgement) {
        context.getBean(MarkingService.class).decide(desk.submission, judgement.criterion(), _ -> judgement);
    }

    private ClaimJudgement first() {
        return desk.now().criteria().getFirst().claims().getFirst().judgement();
    }

    private void elsewhere(ClaimJudgement judgement) {
        context.getBean(MarkingService.class).judge(desk.submission, judgement.claim(), _ -> judgement);
    }
}
