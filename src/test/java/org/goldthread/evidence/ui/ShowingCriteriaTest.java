package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.criteria;
import static org.goldthread.evidence.ui.FormOnScreen.criterion;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.tab;
import static org.goldthread.evidence.ui.FormOnScreen.textArea;
import static org.goldthread.evidence.ui.FormOnScreen.tick;
import static org.goldthread.evidence.ui.FormOnScreen.type;
import static org.goldthread.evidence.ui.FormOnScreen.write;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A practitioner says which criteria an item helps to show, where and how. */
@GoldthreadTest
class ShowingCriteriaTest extends OpensScreens {
    ShowingCriteriaTest(ApplicationContext context, EvidenceService evidence) {
        super(context, evidence);
    }

    @Test
    void aStageSuggestsWhatItUsuallyShowsTitleFirst() {
        openNew("process");
        assertThat(criteria())
                .containsExactly("Promises 1.3", "A repeatable process 2.1", "Open ears 2.2", "Keep it going 2.4");
    }

    @Test
    void whatIsFilledInRanksTheSuggestionsAtTheNextTickOrOpeningAndNothingMovesWhileOneTypes() {
        openNew("process");
        var usual = criteria();
        write("What is done", "A call within four hours");
        type("Owner", "Service desk lead");
        assertThat(criteria()).isEqualTo(usual);
        tick("Keep it going 2.4");
        assertThat(criteria()).startsWith("Keep it going 2.4", "A repeatable process 2.1");
        OnScreen.go("evidence/" + stored().id().value());
        assertThat(criteria()).startsWith("Keep it going 2.4", "A repeatable process 2.1");
    }

    @Test
    void aTickedCriterionAsksWhereAndHow() {
        openNew("process");
        type("Title", "Call-back");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Where?"))).isEmpty();
        tick("A repeatable process 2.1");
        type("Where?", "page 2");
        write("How does it show this? One sentence", "Owner, trigger and log are named.");
        assertThat(stored().claims())
                .containsExactly(new Claim(new CriterionCode("2.1"), "page 2", "Owner, trigger and log are named."));
        _setValue(criterion("A repeatable process 2.1"), false);
        assertThat(stored().claims()).isEmpty();
    }

    @Test
    void aCriterionCanBeReadBeforeItIsClaimed() {
        openNew("process");
        var asks = _find(CriterionAsks.class).getFirst();
        assertThat(asks.getContent()).isEmpty();
        asks.setOpened(true);
        assertThat(FormOnScreen.textOf(asks))
                .contains("Look for: ", "To avoid: ")
                .doesNotContain("..");
        assertThat(criteria()).isNotEmpty();
        assertThat(storedItems()).isZero();
    }

    @Test
    void theTwoAnswersAreAGroupNamedByTheCriterion() {
        openNew("process");
        tick("A repeatable process 2.1");
        var group = _get(TextField.class, spec -> spec.withLabel("Where?"))
                .getParent()
                .orElseThrow()
                .getElement();
        assertThat(group.getAttribute("role")).isEqualTo("group");
        assertThat(group.getAttribute("aria-label")).isEqualTo("A repeatable process");
    }

    @Test
    void whatItWasBegunForIsTickedAndWhatNobodyKnowsIsNot() {
        OnScreen.go("evidence/new?stage=process&criterion=4.3&criterion=9.9");
        assertThat(criterion("Recognise 4.3").getValue()).isTrue();
        type("Title", "Call-back");
        assertThat(stored().claims())
                .extracting(claim -> claim.criterion().value())
                .containsExactly("4.3");
    }

    @Test
    void anUnusualKindOfEvidenceIsSaidQuietlyAtTheCriterion() {
        openNew("process");
        type("Title", "Call-back");
        tick("A repeatable process 2.1");
        assertThat(OnScreen.text()).doesNotContain("It can still count");
        OnScreen.choose("Kind of evidence", "Reflective account");
        assertThat(OnScreen.text()).contains("Usual here: Work product. Yours is: Reflective account.");
        OnScreen.choose("Kind of evidence", "Work product");
        assertThat(OnScreen.text()).doesNotContain("It can still count");
    }

    @Test
    void aPageIsNotAskedForWhereThereIsOne() {
        openNew("process");
        tick("A repeatable process 2.1");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Where?")).getHelperText())
                .contains("Not needed");
    }

    @Test
    void anyOtherCriterionIsFoundByItsWords() {
        openNew("process");
        type("Title", "Call-back");
        ComboBoxKt.setUserInput(finder(), "recognise");
        assertThat(ComboBoxKt.getSuggestions(finder())).contains("Recognise 4.3");
        ComboBoxKt.selectByLabel(finder(), "Recognise 4.3");
        assertThat(criterion("Recognise 4.3").getValue()).isTrue();
        assertThat(stored().claims())
                .extracting(claim -> claim.criterion().value())
                .containsExactly("4.3");
    }

    @Test
    void aSentenceThatIsTooLongIsRefusedThere() {
        openNew("process");
        type("Title", "Call-back");
        tick("A repeatable process 2.1");
        write("How does it show this? One sentence", "x".repeat(1_001));
        var how = textArea("How does it show this? One sentence");
        assertThat(how.isInvalid()).isTrue();
        assertThat(how.getErrorMessage()).contains("1,000");
        assertThat(how.getValue()).hasSize(1_001);
    }

    @Test
    void changingTheStageKeepsWhatIsTicked() {
        openNew("process");
        type("Title", "Call-back");
        tick("A repeatable process 2.1");
        tab("Culture");
        assertThat(criteria()).startsWith("A repeatable process 2.1").contains("The barrier 4.1");
        assertThat(stored().claims()).hasSize(1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Object> finder() {
        return _get(ComboBox.class, spec -> spec.withLabel("Find another criterion"));
    }
}
