package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.textArea;
import static org.goldthread.evidence.ui.FormOnScreen.tick;
import static org.goldthread.evidence.ui.FormOnScreen.type;
import static org.goldthread.evidence.ui.FormOnScreen.write;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.evidence.DismissedHint;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Hint;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Beside the form stand the three thoughts that matter most; each can be set aside with a reason. */
@GoldthreadTest
class WorthAThoughtTest extends OpensScreens {
    private static final String WHO = "Who mattered most here? Name the prime group and its need.";
    private static final String STANDARD = "Quote your organisation’s actual standard and say how you read it for L&D.";
    private static final String IMPACT = "Did this help performance, productivity or wellbeing? Which, and how?";
    private static final String GOAL = "Which organisational goal does this serve?";

    WorthAThoughtTest(ApplicationContext context, EvidenceService evidence) {
        super(context, evidence);
    }

    @Test
    void nothingIsAskedBeforeAnythingIsKept() {
        openNew("process");
        assertThat(OnScreen.text()).doesNotContain("Worth a thought");
        type("Title", "Call-back");
        assertThat(OnScreen.text()).contains("Worth a thought");
        assertThat(thoughts()).containsExactly(WHO, STANDARD, IMPACT);
    }

    @Test
    void theyFollowWhatIsSavedAndAClaimBringsItsOwnFirst() {
        began();
        tick("A repeatable process 2.1");
        assertThat(thoughts()).containsExactly(GOAL, WHO, STANDARD);
        write("Organisational goal it serves", "Sales close within the week");
        assertThat(thoughts()).containsExactly(WHO, STANDARD, IMPACT);
    }

    @Test
    void noneIsCalledByANumber() {
        began();
        assertThat(OnScreen.text()).doesNotContainPattern("\\b(H|PC|R)\\d");
    }

    @Test
    void eachSaysWhyOnceItIsUnfolded() {
        began();
        var why = _get(card(STANDARD), Details.class);
        assertThat(why.getSummaryText()).isEqualTo("Why?");
        assertThat(why.isOpened()).isFalse();
        assertThat(OnScreen.textOf(why)).contains("Assessors look for the standards that bind you");
    }

    @Test
    void itLeadsToTheQuestionThatAnswersItThoughThatIsFolded() {
        began();
        var more = _find(MorePanel.class).getFirst();
        assertThat(more.isOpened()).isFalse();
        press(card(STANDARD), "Go to “" + Words.text("evidence.ask.ownStandards") + "”");
        assertThat(more.isOpened()).isTrue();
    }

    @Test
    void setAsideWithAReasonItIsKeptAndMakesRoom() {
        openNew("coaching");
        type("Title", "Listening in");
        tick("Coach 3.3");
        assertThat(thoughts()).hasSize(3).contains(WHO, STANDARD);
        setAside(STANDARD, "Our standards say nothing of this");
        assertThat(thoughts()).hasSize(3).doesNotContain(STANDARD).contains(IMPACT);
        assertThat(stored().dismissed())
                .containsExactly(new DismissedHint(Hint.H19_NO_OWN_STANDARD, "Our standards say nothing of this"));
        assertThat(OnScreen.text()).contains("One set aside", "Because: Our standards say nothing of this");
    }

    @Test
    void withoutAReasonItStaysAndSaysSo() {
        began();
        press(card(WHO), "Not for this one");
        OnScreen.press("Set aside");
        assertThat(OnScreen.errors()).containsExactly("Say why in a few words; your assessor reads it.");
        assertThat(stored().dismissed()).isEmpty();
        OnScreen.press("Keep it here");
        assertThat(OnScreen.errors()).isEmpty();
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Not for this one, because …")))
                .isEmpty();
    }

    @Test
    void itIsStillSetAsideWhenTheItemIsOpenedAgainAndCanBeTakenBack() {
        began();
        setAside(WHO, "It is for the whole house");
        OnScreen.go("evidence/" + stored().id().value());
        assertThat(thoughts()).containsExactly(STANDARD, IMPACT);
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(button ->
                        ("Take back: " + WHO).equals(button.getAriaLabel().orElse("")))));
        assertThat(stored().dismissed()).isEmpty();
        assertThat(thoughts()).containsExactly(WHO, STANDARD, IMPACT);
        assertThat(OnScreen.text()).doesNotContain("One set aside", "Because:");
    }

    @Test
    void aReasonThatIsBeingTypedStaysThoughTheThoughtIsNoLongerAmongTheThree() {
        began();
        press(card(IMPACT), "Not for this one");
        textArea("Not for this one, because …").setValue("Too ear");
        tick("A repeatable process 2.1");
        assertThat(thoughts()).containsExactlyInAnyOrder(GOAL, WHO, STANDARD, IMPACT);
        assertThat(textArea("Not for this one, because …").getValue()).isEqualTo("Too ear");
        OnScreen.press("Keep it here");
        write("What is done", "A call");
        assertThat(thoughts()).containsExactly(GOAL, WHO, STANDARD);
    }

    @Test
    void anotherTabsDismissalIsNamedWhereTwoVersionsDiffer() {
        began();
        var elsewhere = stored().dismissing(Hint.H34_NO_IMPACT, "Too early").retitled("Call-back, renamed");
        evidence.save(elsewhere);
        type("Title", "Call-back here");
        assertThat(OnScreen.text()).contains("Thoughts set aside", IMPACT + " · Too early");
    }

    private static void began() {
        openNew("process");
        type("Title", "Call-back");
    }

    private static void setAside(String thought, String reason) {
        press(card(thought), "Not for this one");
        write("Not for this one, because …", reason);
        OnScreen.press("Set aside");
    }

    private static List<String> thoughts() {
        return _find(Section.class).stream()
                .filter(section -> OnScreen.textOf(section).startsWith("Worth a thought"))
                .flatMap(section -> _find(section, Div.class, spec -> spec.withClasses("hint-card")).stream())
                .map(card -> Objects.requireNonNull(card.getElement().getAttribute("aria-label")))
                .toList();
    }

    /** By the name that screen readers say of it. */
    private static Div card(String thought) {
        return _get(
                Div.class,
                spec -> spec.withPredicate(
                        card -> thought.equals(card.getElement().getAttribute("aria-label"))));
    }

    private static void press(Div card, String text) {
        _click(_get(card, NativeButton.class, spec -> spec.withText(text)));
    }
}
