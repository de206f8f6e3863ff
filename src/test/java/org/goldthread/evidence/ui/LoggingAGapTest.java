package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.choose;
import static org.goldthread.evidence.ui.FormOnScreen.chooseAlso;
import static org.goldthread.evidence.ui.FormOnScreen.day;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.tab;
import static org.goldthread.evidence.ui.FormOnScreen.textArea;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.type;
import static org.goldthread.evidence.ui.FormOnScreen.write;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.engagement.EngagementService;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.DiagnosisMethod;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.GapDetail;
import org.goldthread.evidence.ProcessDetail;
import org.goldthread.evidence.Stage;
import org.goldthread.ui.Addresses;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A practitioner logs a gap that they found. */
@GoldthreadTest
class LoggingAGapTest extends OpensScreens {
    private final EngagementService works;

    LoggingAGapTest(ApplicationContext context, EvidenceService evidence, EngagementService works) {
        super(context, evidence);
        this.works = works;
    }

    @Test
    void aTitleIsEnoughAndEverythingElseIsAddedToIt() {
        openNew("gap");
        type("Title", "Field staff wait two days");
        write("What you found", "Questions end in a mailbox that nobody owns");
        chooseAlso("How you looked into it", "Shadowing");
        choose("Does it differ from the request?", "Yes");
        day("To", LocalDate.of(2100, 1, 1));
        var item = stored();
        assertThat(item.title()).isEqualTo("Field staff wait two days");
        assertThat(item.detail()).isInstanceOfSatisfying(GapDetail.class, gap -> {
            assertThat(gap.finding()).isEqualTo("Questions end in a mailbox that nobody owns");
            assertThat(gap.diagnosisMethods()).containsExactly(DiagnosisMethod.SHADOWING);
            assertThat(gap.differsFromRequest()).isTrue();
        });
        assertThat(item.role()).isEqualTo(CandidateRole.LED);
    }

    @Test
    void withoutATitleItIsKeptAsUntitledUntilItHasOne() {
        openNew("gap");
        write("What you found", "Nobody answers");
        assertThat(stored().title()).isEqualTo("Untitled: Gap found");
        assertThat(screen()).contains("except what is marked");
        press("Done");
        assertThat(textField("Title").isInvalid()).isTrue();
        assertThat(textField("Title").getErrorMessage()).isEqualTo("Give it a title.");
        type("Title", "Nobody answers");
        assertThat(stored().title()).isEqualTo("Nobody answers");
        assertThat(((GapDetail) stored().detail()).finding()).isEqualTo("Nobody answers");
    }

    @Test
    void aFormInWhichNothingWasTypedLeavesNothingBehind() {
        openNew("gap");
        tab("Process introduced");
        assertThat(storedItems()).isZero();
        assertThat(screen()).contains("Not saved yet: give it a title");
    }

    @Test
    void theFormShowsWhatWasKept() {
        openNew("gap");
        type("Title", "Field staff wait two days");
        write("What you found", "Nobody owns the mailbox");
        UI.getCurrent().navigate(Addresses.evidence(stored().id().value()));
        assertThat(textArea("What you found").getValue()).isEqualTo("Nobody owns the mailbox");
        assertThat(_get(H1.class).getText()).isEqualTo("Field staff wait two days");
    }

    @Test
    void theStageThatTheAddressNamesIsOpen() {
        openNew("process");
        type("Title", "Call-back");
        assertThat(stored().stage()).isEqualTo(Stage.PROCESS);
    }

    @Test
    void changingTheStageKeepsWhatWasTypedForTheOther() {
        openNew("gap");
        type("Title", "Call-back");
        write("What you found", "Nobody owns the mailbox");
        tab("Process introduced");
        write("What is done", "A call within four hours");
        assertThat(stored().detail()).isInstanceOf(ProcessDetail.class);
        tab("Gap found");
        assertThat(textArea("What you found").getValue()).isEqualTo("Nobody owns the mailbox");
        assertThat(((GapDetail) stored().detail()).finding()).isEqualTo("Nobody owns the mailbox");
    }

    @Test
    void aChangeOfStageIsSaidAndCanBeUndone() {
        openNew("gap");
        type("Title", "Call-back");
        tab("Process introduced");
        assertThat(OnScreen.said()).contains("Now filed as Process introduced.");
        press("Undo");
        assertThat(stored().stage()).isEqualTo(Stage.GAP);
        assertThat(textArea("What you found").isVisible()).isTrue();
    }

    @Test
    void anExistingPieceOfWorkIsChosen() {
        var work = works.begin("Faster answers", null);
        openNew("gap");
        type("Title", "Field staff wait");
        ComboBoxKt.selectByLabel(work(), "Faster answers");
        assertThat(stored().engagement()).isEqualTo(work.id());
        work().clear();
        assertThat(stored().engagement()).isNull();
    }

    @Test
    void aNewPieceOfWorkBeginsByItsTitle() {
        openNew("gap");
        type("Title", "Field staff wait");
        ComboBoxKt._fireCustomValueSet(work(), "Answers within a day");
        assertThat(works.mine("", 0, 10)).extracting(row -> row.title()).isEqualTo(List.of("Answers within a day"));
        assertThat(stored().engagement()).isNotNull();
        assertThat(screen()).contains("“Answers within a day” is begun as a new piece of work.");
    }

    @Test
    void aPieceOfWorkBegunByMistakeIsTakenBack() {
        openNew("gap");
        type("Title", "Field staff wait");
        ComboBoxKt._fireCustomValueSet(work(), "Ansers");
        _click(_get(NativeButton.class, spec -> spec.withText("Take it back")));
        assertThat(stored().engagement()).isNull();
        assertThat(works.mine("", 0, 10)).isEmpty();
    }

    @Test
    void aTitleThatThereIsAlreadyIsThatPieceOfWork() {
        var there = works.begin("Faster answers", null);
        openNew("gap");
        type("Title", "Field staff wait");
        ComboBoxKt._fireCustomValueSet(work(), "faster answers");
        assertThat(stored().engagement()).isEqualTo(there.id());
        assertThat(works.mine("", 0, 10)).hasSize(1);
    }

    @Test
    void markupScriptsAndFormulasAreText() {
        var typed = "<img src=x onerror=alert(1)> =HYPERLINK(\"http://x\") {{7*7}}";
        openNew("gap");
        type("Title", typed);
        write("What you found", typed);
        assertThat(stored().title()).isEqualTo(typed);
        UI.getCurrent().navigate(Addresses.EVIDENCE);
        assertThat(screen()).contains(typed);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Object> work() {
        return _get(ComboBox.class, spec -> spec.withLabel("Which piece of work?"));
    }
}
