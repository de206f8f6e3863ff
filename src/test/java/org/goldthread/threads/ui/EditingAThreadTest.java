package org.goldthread.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.RequestKind;
import org.goldthread.engagement.Served;
import org.goldthread.ui.UnsavedTyping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate says more about a piece of work; it saves as they go. */
@GoldthreadTest
class EditingAThreadTest extends OpensThreads {
    private final EngagementService engagements;
    private Engagement work;

    EditingAThreadTest(ApplicationContext context, EngagementService engagements) {
        super(context);
        this.engagements = engagements;
    }

    @BeforeEach
    void edit() {
        work = engagements.begin("Faster answers", null);
        UI.getCurrent().navigate("threads/" + work.id().value() + "/edit");
    }

    @Test
    void leavingAFieldSavesAndSaysWhen() {
        _setValue(title(), "Answers within a day");
        assertThat(stored().title()).isEqualTo("Answers within a day");
        assertThat(textOfPage()).containsPattern("Saved \\d\\d:\\d\\d");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void everythingAboutTheRequestIsKept() {
        _setValue(_get(Select.class, spec -> spec.withLabel("Who asked?")), CustomerGroup.SPONSOR);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Their name or role")), "Head of Sales");
        _setValue(request(), "A course,\nplease");
        _setValue(
                _get(Select.class, spec -> spec.withLabel("What kind of request was it?")),
                RequestKind.DEFINED_DELIVERABLE);
        var stored = stored();
        assertThat(stored.askedBy()).isEqualTo(new AskedBy(CustomerGroup.SPONSOR, "Head of Sales"));
        assertThat(stored.request()).isEqualTo("A course,\nplease");
        assertThat(stored.requestKind()).isEqualTo(RequestKind.DEFINED_DELIVERABLE);
    }

    @Test
    void oneOfTheGroupsServedIsAlwaysPrime() {
        _setValue(groups(), Set.of(CustomerGroup.LEARNER, CustomerGroup.SPONSOR));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who and how many: Learners")), "64 field sales staff");
        assertThat(stored().served())
                .containsExactly(
                        new Served(CustomerGroup.SPONSOR, "", true),
                        new Served(CustomerGroup.LEARNER, "64 field sales staff", false));
        _setValue(prime(), CustomerGroup.LEARNER);
        assertThat(stored().prime()).map(Served::group).contains(CustomerGroup.LEARNER);
        _setValue(groups(), Set.of(CustomerGroup.SPONSOR));
        assertThat(stored().served()).isEqualTo(List.of(new Served(CustomerGroup.SPONSOR, "", true)));
    }

    @Test
    void whatWasSavedComesBackIntoTheForm() {
        elsewhere(new EngagementBrief(
                "Faster answers",
                new AskedBy(CustomerGroup.REQUESTER, "Ola"),
                List.of(
                        new Served(CustomerGroup.SPONSOR, "", false),
                        new Served(CustomerGroup.LEARNER, "Everyone new", true)),
                "",
                null));
        UI.getCurrent().navigate("threads");
        UI.getCurrent().navigate("threads/" + work.id().value() + "/edit");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Their name or role"))
                        .getValue())
                .isEqualTo("Ola");
        assertThat(prime().getValue()).isEqualTo(CustomerGroup.LEARNER);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Who and how many: Learners"))
                        .getValue())
                .isEqualTo("Everyone new");
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndNotSaved() {
        _setValue(title(), "");
        assertThat(title().getErrorMessage()).isEqualTo("Give it a title.");
        _setValue(request(), "r".repeat(20_001));
        assertThat(request().getErrorMessage()).startsWith("Keep this to 20,000 characters");
        assertThat(request().getValue()).hasSize(20_001);
        assertThat(stored().brief()).isEqualTo(work.brief());
        assertThat(textOfPage()).contains("Not saved yet");
    }

    @Test
    void bothVersionsAreShownAndYoursCanBeKept() {
        elsewhere(new EngagementBrief("Theirs", null, List.of(), "", null));
        _setValue(title(), "Mine");
        assertThat(_find(H2.class, spec -> spec.withText("This was changed elsewhere while you typed")))
                .hasSize(1);
        assertThat(textOfPage()).contains("Theirs").contains("Mine");
        assertThat(stored().title()).isEqualTo("Theirs");
        _click(_get(Button.class, spec -> spec.withText("Keep yours")));
        assertThat(stored().title()).isEqualTo("Mine");
        assertThat(_find(H2.class)).isEmpty();
    }

    @Test
    void theOtherVersionCanBeTakenInstead() {
        elsewhere(new EngagementBrief("Theirs", null, List.of(), "", null));
        _setValue(request(), "Mine");
        _click(_get(Button.class, spec -> spec.withText("Take the other")));
        assertThat(title().getValue()).isEqualTo("Theirs");
        assertThat(request().getValue()).isEmpty();
        _setValue(request(), "After all");
        assertThat(stored().request()).isEqualTo("After all");
        assertThat(stored().title()).isEqualTo("Theirs");
    }

    @Test
    void whatIsRefusedHoldsBackNothingElseAndDoneLeadsThere() {
        _setValue(title(), "");
        _setValue(request(), "A course, please");
        assertThat(stored().request()).isEqualTo("A course, please");
        assertThat(stored().title()).isEqualTo("Faster answers");
        assertThat(textOfPage()).contains("except what is marked");
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(title().getErrorMessage()).isEqualTo("Give it a title.");
        _setValue(title(), "Answers within a day");
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(stored().title()).isEqualTo("Answers within a day");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void nobodyCanBeSaidToHaveAskedAgain() {
        elsewhere(new EngagementBrief(
                "Faster answers", new AskedBy(CustomerGroup.SPONSOR, "Head of Sales"), List.of(), "", null));
        reopen();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Their name or role")), "");
        var group = _get(Select.class, spec -> spec.withLabel("Who asked?"));
        assertThat(group.isEmptySelectionAllowed()).isTrue();
        _setValue(group, null);
        assertThat(stored().askedBy()).isNull();
    }

    @Test
    void whatWasNotTouchedHereStaysAsItWasSavedElsewhere() {
        elsewhere(new EngagementBrief("Theirs", null, List.of(), "", null));
        _setValue(request(), "Mine");
        assertThat(textOfPage()).doesNotContain("Theirs");
        _click(_get(Button.class, spec -> spec.withText("Keep yours")));
        assertThat(stored().title()).isEqualTo("Theirs");
        assertThat(stored().request()).isEqualTo("Mine");
        assertThat(title().getValue()).isEqualTo("Theirs");
    }

    @Test
    void whatTheBrowserStillHasComesBackAndIsSaved() {
        assertThat(request().getElement().getAttribute("data-typed")).isEqualTo("request");
        bringBack(work, "Typed before it was lost");
        assertThat(stored().request()).isEqualTo("Typed before it was lost");
        assertThat(textOfPage()).contains("is back, and saved");
    }

    @Test
    void whatWasTypedOnAnotherVersionIsShownBesideTheSavedOneAndSavedOnlyIfChosen() {
        _setValue(request(), "Saved later on the phone");
        reopen();
        bringBack(work, "Typed before on the laptop");
        assertThat(stored().request()).isEqualTo("Saved later on the phone");
        assertThat(textOfPage()).contains("Typed before on the laptop", "Saved later on the phone");
        _setValue(title(), "Typed while both are shown");
        assertThat(stored().request()).isEqualTo("Saved later on the phone");
        _click(_get(Button.class, spec -> spec.withText("Keep yours")));
        assertThat(stored().request()).isEqualTo("Typed before on the laptop");
        assertThat(stored().title()).isEqualTo("Typed while both are shown");
    }

    private static void bringBack(Engagement typedOn, String request) {
        var typed = new UnsavedTyping.Typed(request, String.valueOf(typedOn.version()));
        _get(EditThreadView.class).bringBack(Map.of("request", typed));
    }

    private void reopen() {
        UI.getCurrent().navigate("threads");
        UI.getCurrent().navigate("threads/" + work.id().value() + "/edit");
    }

    private void elsewhere(EngagementBrief brief) {
        engagements.describe(work.id(), stored().brief(), brief);
    }

    private Engagement stored() {
        return engagements.find(work.id());
    }

    private static String textOfPage() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("What is the piece of work?"));
    }

    private static TextArea request() {
        return _get(TextArea.class, spec -> spec.withLabel("What did they ask for, in their words?"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CheckboxGroup<CustomerGroup> groups() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Whom does it serve?"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<CustomerGroup> prime() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("For whom first of all?"));
    }
}
