package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.textArea;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.type;
import static org.goldthread.evidence.ui.FormOnScreen.write;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.goldthread.GoldthreadTest;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.ProcessDetail;
import org.goldthread.evidence.Saving;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.ui.Addresses;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Two windows hold one item: the second to save sees both versions and chooses. */
@GoldthreadTest
class TwoVersionsTest extends OpensScreens {
    TwoVersionsTest(ApplicationContext context, EvidenceService evidence) {
        super(context, evidence);
    }

    @Test
    void bothVersionsAreShownFieldByField() {
        openedAndSavedElsewhere();
        type("Owner", "Me, since Monday");
        assertThat(screen())
                .contains("Somebody saved this at", "Yours", "The one saved at")
                .contains("Me, since Monday", "Service desk lead")
                .contains("Title from the other window", "Call-back within 4 hours");
        assertThat(stored().title()).isEqualTo("Title from the other window");
    }

    @Test
    void whatWasChosenIsKeptFieldByField() {
        openedAndSavedElsewhere();
        type("Owner", "Me, since Monday");
        choose("Title", false);
        press("Keep what I chose");
        assertThat(stored().title()).isEqualTo("Title from the other window");
        assertThat(((ProcessDetail) stored().detail()).owner()).isEqualTo("Me, since Monday");
        assertThat(textField("Title").getValue()).isEqualTo("Title from the other window");
        assertThat(screen()).doesNotContain("Somebody saved this at");
    }

    @Test
    void untilTheChoiceNothingIsOverwrittenAndNothingIsLost() {
        openedAndSavedElsewhere();
        type("Owner", "Me, since Monday");
        write("What is done", "Typed while the choice was open");
        assertThat(((ProcessDetail) stored().detail()).owner()).isEqualTo("Service desk lead");
        assertThat(textArea("What is done").getValue()).isEqualTo("Typed while the choice was open");
        press("Keep what I chose");
        assertThat(textArea("What is done").getValue()).isEqualTo("Typed while the choice was open");
        assertThat(((ProcessDetail) stored().detail()).whatIsDone()).isEqualTo("Typed while the choice was open");
        assertThat(((ProcessDetail) stored().detail()).owner()).isEqualTo("Me, since Monday");
    }

    @Test
    void whatWasNotTouchedHereStaysAsItWasSavedElsewhere() {
        openedAndSavedElsewhere();
        type("Owner", "Me, since Monday");
        assertThat(pick("Title").getValue()).isFalse();
        assertThat(pick("Owner").getValue()).isTrue();
        press("Keep what I chose");
        assertThat(stored().title()).isEqualTo("Title from the other window");
        assertThat(((ProcessDetail) stored().detail()).owner()).isEqualTo("Me, since Monday");
    }

    @Test
    void whatIsTypedIntoAnUntouchedFieldMeanwhileIsKept() {
        openedAndSavedElsewhere();
        type("Owner", "Me, since Monday");
        type("Title", "Typed while the choice was open");
        press("Keep what I chose");
        assertThat(stored().title()).isEqualTo("Typed while the choice was open");
    }

    @Test
    void whatWasGivenUpStaysGivenUpHoweverItIsTypedOn() {
        openedAndSavedElsewhere();
        type("Owner", "Me, since Monday");
        choose("Owner", false);
        type("Owner", "Me, since Tuesday");
        press("Keep what I chose");
        assertThat(((ProcessDetail) stored().detail()).owner()).isEqualTo("Service desk lead");
    }

    @Test
    void afterTheChoiceTheBrowserForgetsWhatWasTyped() {
        openedAndSavedElsewhere();
        type("Owner", "Me, since Monday");
        choose("Owner", false);
        press("Keep what I chose");
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anyMatch(call -> call.getInvocation().getExpression().contains("goldthreadTyping?.forget($0)"));
    }

    @Test
    void whatWasDeletedElsewhereCanBeKept() {
        var item = opened();
        evidence.delete(item.id());
        type("Owner", "Me, since Monday");
        assertThat(screen()).contains("deleted in another window");
        press("Keep what is here");
        assertThat(((ProcessDetail) stored().detail()).owner()).isEqualTo("Me, since Monday");
    }

    private EvidenceItem opened() {
        var item = ((Saving.Kept) evidence.save(SomeEvidence.process(me))).item();
        UI.getCurrent().navigate(Addresses.evidence(item.id().value()));
        return item;
    }

    private void openedAndSavedElsewhere() {
        var item = opened();
        evidence.save(item.retitled("Title from the other window"));
    }

    private static void choose(String field, boolean mine) {
        LocatorJ._setValue(pick(field), mine);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Boolean> pick(String field) {
        return _get(
                RadioButtonGroup.class,
                spec -> spec.withPredicate(
                        group -> field.equals(group.getElement().getAttribute("aria-label"))));
    }
}
