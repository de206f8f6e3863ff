package org.goldthread.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.day;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.pressNamed;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.textArea;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.type;
import static org.goldthread.evidence.ui.FormOnScreen.write;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.evidence.Dated;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.ProcessDetail;
import org.goldthread.ui.Days;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The form saves by itself, says when, and says at a field why it cannot be kept. */
@GoldthreadTest
class SavingByItselfTest extends OpensScreens {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Days days;

    SavingByItselfTest(ApplicationContext context, EvidenceService evidence, Days days) {
        super(context, evidence);
        this.days = days;
    }

    @Test
    void itSaysWhenItSaved() {
        openNew("process");
        type("Title", "Call-back");
        assertThat(screen()).contains("Saved " + days.time(stored().updated()));
    }

    @Test
    void aTitleNamesThePageOnceItIsTypedAndAFragmentNever() {
        openNew("process");
        var title = textField("Title");
        ComponentUtil.fireEvent(title, new FocusNotifier.FocusEvent<>(title, true));
        type("Title", "C");
        assertThat(OnScreen.heading()).isEqualTo("Log something you did");
        type("Title", "Call-back");
        ComponentUtil.fireEvent(title, new BlurNotifier.BlurEvent<>(title, true));
        assertThat(OnScreen.heading()).isEqualTo("Call-back");
    }

    @Test
    void aTooLongTitleIsRefusedThereAndWhatWasTypedStays() {
        var tooLong = "x".repeat(201);
        openNew("process");
        type("Title", "Call-back");
        type("Title", tooLong);
        assertThat(textField("Title").isInvalid()).isTrue();
        assertThat(textField("Title").getErrorMessage()).contains("200", "201");
        assertThat(textField("Title").getValue()).isEqualTo(tooLong);
        assertThat(stored().title()).isEqualTo("Call-back");
    }

    @Test
    void aMillionCharactersAreRefusedThereAndTheRestIsKept() {
        var million = "x".repeat(1_000_000);
        openNew("process");
        type("Title", "Call-back");
        write("What is done", million);
        type("Owner", "Service desk lead");
        assertThat(textArea("What is done").isInvalid()).isTrue();
        assertThat(textArea("What is done").getValue()).hasSize(1_000_000);
        assertThat(screen()).contains("except what is marked");
        assertThat(stored().detail()).isInstanceOfSatisfying(ProcessDetail.class, process -> {
            assertThat(process.whatIsDone()).isEmpty();
            assertThat(process.owner()).isEqualTo("Service desk lead");
        });
        write("What is done", "A call within four hours");
        assertThat(textArea("What is done").isInvalid()).isFalse();
        assertThat(((ProcessDetail) stored().detail()).whatIsDone()).isEqualTo("A call within four hours");
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedThere() {
        openNew("process");
        type("Title", "Call-back");
        day("From", DAY);
        day("To", DAY.minusDays(1));
        var to = LocatorJ._get(DatePicker.class, spec -> spec.withLabel("To"));
        assertThat(to.isInvalid()).isTrue();
        assertThat(to.getErrorMessage()).isEqualTo("This is before the day it began.");
        assertThat(stored().activityTo()).isAfter(DAY);
        day("To", DAY);
        assertThat(stored().activityTo()).isEqualTo(DAY);
    }

    @Test
    void itHappenedTodayUnlessSaidOtherwiseAndStillRunningIsAChoice() {
        openNew("process");
        type("Title", "Call-back");
        assertThat(stored().activityTo()).isEqualTo(stored().activityFrom());
        var running = LocatorJ._get(Checkbox.class, spec -> spec.withLabel("Still running"));
        assertThat(running.getValue()).isFalse();
        LocatorJ._setValue(running, true);
        assertThat(stored().activityTo()).isNull();
        day("To", stored().activityFrom());
        assertThat(running.getValue()).isFalse();
        LocatorJ._setValue(LocatorJ._get(DatePicker.class, spec -> spec.withLabel("To")), null);
        assertThat(running.getValue()).isTrue();
        LocatorJ._setValue(running, false);
        assertThat(stored().activityTo()).isEqualTo(stored().activityFrom());
    }

    @Test
    void rowsAreAddedAndTakenAway() {
        openNew("process");
        type("Title", "Call-back");
        press("Add a day");
        type("What happened", "First week");
        var day = LocatorJ._get(DatePicker.class, spec -> spec.withLabel("Day"));
        assertThat(day.getErrorMessage()).isEqualTo("Give it a day.");
        day("Day", DAY);
        assertThat(((ProcessDetail) stored().detail()).occurrences()).containsExactly(new Dated(DAY, "First week"));
        pressNamed("Remove row 1");
        assertThat(((ProcessDetail) stored().detail()).occurrences()).isEmpty();
    }

    @Test
    void theButtonsThatRemoveAreNumberedByWhereTheyStand() {
        openNew("process");
        press("Add a day");
        press("Add a day");
        press("Add a day");
        pressNamed("Remove row 1");
        pressNamed("Remove row 2");
        pressNamed("Remove row 1");
        assertThat(LocatorJ._find(DatePicker.class, spec -> spec.withLabel("Day")))
                .isEmpty();
    }

    @Test
    void aRowWithoutItsDayIsNotSavedAndHoldsDone() {
        openNew("process");
        type("Title", "Call-back");
        press("Add a day");
        type("What happened", "First week");
        assertThat(screen()).contains("except what is marked");
        var more = LocatorJ._get(Details.class, spec -> spec.withClasses("more-panel"));
        more.setOpened(false);
        press("Done");
        assertThat(more.isAttached()).isTrue();
        assertThat(more.isOpened()).isTrue();
        day("Day", DAY);
        assertThat(screen()).doesNotContain("except what is marked");
        press("Done");
        assertThat(screen()).contains("1 piece of evidence");
    }

    @Test
    void aRowWhoseDayIsTakenAwayStaysAsItWasSaved() {
        openNew("process");
        type("Title", "Call-back");
        press("Add a day");
        type("What happened", "First week");
        day("Day", DAY);
        LocatorJ._setValue(LocatorJ._get(DatePicker.class, spec -> spec.withLabel("Day")), null);
        assertThat(((ProcessDetail) stored().detail()).occurrences()).containsExactly(new Dated(DAY, "First week"));
    }

    @Test
    void anImpossibleYearIsMarkedAtItsRow() {
        openNew("process");
        type("Title", "Call-back");
        press("Add a day");
        day("Day", LocalDate.of(202, 3, 2));
        var day = LocatorJ._get(DatePicker.class, spec -> spec.withLabel("Day"));
        assertThat(day.getErrorMessage()).isEqualTo("Check the year.");
        day("Day", DAY);
        assertThat(day.isInvalid()).isFalse();
        assertThat(((ProcessDetail) stored().detail()).occurrences()).containsExactly(new Dated(DAY, ""));
    }

    @Test
    void doneWithoutATitleStaysAndMarksIt() {
        openNew("process");
        press("Done");
        assertThat(textField("Title").getErrorMessage()).isEqualTo("Give it a title.");
    }

    @Test
    void doneLeadsBackToTheList() {
        openNew("process");
        type("Title", "Call-back");
        press("Done");
        assertThat(screen()).contains("1 piece of evidence");
    }
}
