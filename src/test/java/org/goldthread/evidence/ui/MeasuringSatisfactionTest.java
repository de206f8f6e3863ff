package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldthread.evidence.ui.FormOnScreen.choose;
import static org.goldthread.evidence.ui.FormOnScreen.criteria;
import static org.goldthread.evidence.ui.FormOnScreen.day;
import static org.goldthread.evidence.ui.FormOnScreen.number;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.type;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.engagement.Direction;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.SatisfactionDetail;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A practitioner follows a measure; it belongs to the piece of work. */
@GoldthreadTest
class MeasuringSatisfactionTest extends OpensScreens {
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

    private final EngagementService works;

    MeasuringSatisfactionTest(ApplicationContext context, EvidenceService evidence, EngagementService works) {
        super(context, evidence);
        this.works = works;
    }

    @Test
    void withoutAPieceOfWorkItOffersToBeginOneFromTheTitle() {
        openNew("satisfaction");
        assertThat(screen()).contains("A measure is followed for a piece of work");
        press("Begin a piece of work with this title");
        assertThat(textField("Title").getErrorMessage()).isEqualTo("Give it a title.");
        type("Title", "Faster answers");
        press("Begin a piece of work with this title");
        assertThat(works.mine("", 0, 5)).extracting(row -> row.title()).containsExactly("Faster answers");
        assertThat(stored().engagement()).isNotNull();
        assertThat(textField("What is measured").isVisible()).isTrue();
    }

    @Test
    void theMeasureIsKeptOnThePieceOfWorkAndDrawn() {
        var work = openForWork();
        type("What is measured", "Answered within four hours");
        type("Unit", "%");
        number("Where it started", 72);
        day("Measured on", BEGAN);
        press("Add a reading");
        day("Period ends on", BEGAN.plusDays(95));
        number("Value", 86);
        number("Response rate in %", 61);
        choose("Direction", "Higher is better");
        var measure = works.find(work).measures().getFirst();
        assertThat(measure.name()).isEqualTo("Answered within four hours");
        assertThat(measure.baseline()).isEqualTo(new MeasurePoint(BEGAN, 72, null));
        assertThat(measure.points()).containsExactly(new MeasurePoint(BEGAN.plusDays(95), 86, null));
        assertThat(measure.responseRate()).isEqualTo(61);
        assertThat(((SatisfactionDetail) stored().detail()).measure()).isEqualTo(measure.id());
        assertThat(_find(Svg.class)).hasSize(2);
        assertThat(screen()).contains("86");
        OnScreen.go("evidence/" + stored().id().value());
        assertThat(criteria().getFirst()).isEqualTo("Watch 5.2");
    }

    @Test
    void aResponseRateAbove100IsRefusedThere() {
        openForWork();
        number("Response rate in %", 161);
        var rate = _get(NumberField.class, spec -> spec.withLabel("Response rate in %"));
        assertThat(rate.getErrorMessage()).contains("between 0 and 100");
        assertThat(rate.getValue()).isEqualTo(161);
    }

    @Test
    void whatIsRefusedOfAMeasureHoldsBackNothingElseAndDoneLeadsThere() {
        var work = openForWork();
        number("Response rate in %", 161);
        type("What is measured", "Answered within four hours");
        assertThat(screen()).contains("except what is marked");
        press("Done");
        assertThat(textField("What is measured").getValue()).isEqualTo("Answered within four hours");
        var measure = works.find(work).measures().getFirst();
        assertThat(measure.name()).isEqualTo("Answered within four hours");
        assertThat(measure.responseRate()).isNull();
        number("Response rate in %", 61);
        assertThat(screen()).doesNotContain("except what is marked");
        press("Done");
        assertThat(_find(NumberField.class)).isEmpty();
    }

    @Test
    void aBaselineWithoutItsDayIsNotSavedAndSaysSo() {
        openForWork();
        number("Where it started", 72);
        var day = _get(DatePicker.class, spec -> spec.withLabel("Measured on"));
        assertThat(day.getErrorMessage()).isEqualTo("Give it a day.");
        assertThat(screen()).contains("except what is marked");
        press("Done");
        assertThat(day.isVisible()).isTrue();
        assertThat(_find(NumberField.class)).isNotEmpty();
    }

    @Test
    void aReadingOfAnImpossibleYearIsRefusedAtItsRowAlone() {
        var work = openForWork();
        press("Add a reading");
        number("Value", 86);
        day("Period ends on", LocalDate.of(20226, 1, 1));
        number("Response rate in %", 61);
        var day = _get(DatePicker.class, spec -> spec.withLabel("Period ends on"));
        assertThat(day.getErrorMessage()).isEqualTo("Check the year.");
        var measure = works.find(work).measures().getFirst();
        assertThat(measure.points()).isEmpty();
        assertThat(measure.responseRate()).isEqualTo(61);
    }

    @Test
    void twoReadingsOfImpossibleYearsAreBothMarked() {
        openForWork();
        press("Add a reading");
        number("Value", 86);
        day("Period ends on", LocalDate.of(20226, 1, 1));
        press("Add a reading");
        _setValue(_find(NumberField.class, spec -> spec.withLabel("Value")).getLast(), 87.0);
        _setValue(
                _find(DatePicker.class, spec -> spec.withLabel("Period ends on"))
                        .getLast(),
                LocalDate.of(20227, 1, 1));
        assertThat(_find(DatePicker.class, spec -> spec.withLabel("Period ends on")))
                .extracting(DatePicker::isInvalid, DatePicker::getErrorMessage)
                .containsExactly(tuple(true, "Check the year."), tuple(true, "Check the year."));
    }

    @Test
    void ofAMeasureChangedElsewhereBothVersionsAreShown() {
        var work = openForWork();
        type("What is measured", "Answered in time");
        var read = works.find(work).measures().getFirst();
        works.keepMeasure(work, read, (Measure) Answers.with(read, Map.of("unit", "hours")));
        type("What is measured", "Answered within four hours");
        assertThat(screen()).contains("Choose below what stays", "hours", "except what is marked");
        var group = _get(MeasureFields.class);
        assertThat(_get(
                                group,
                                Paragraph.class,
                                spec -> spec.withId(group.getElement().getAttribute("aria-describedby")))
                        .getElement()
                        .getAttribute("role"))
                .isEqualTo("alert");
        assertThat(works.find(work).measures().getFirst().name()).isEqualTo("Answered in time");
        press("Keep what I chose");
        var kept = works.find(work).measures().getFirst();
        assertThat(kept.name()).isEqualTo("Answered within four hours");
        assertThat(_find(Button.class, spec -> spec.withText("Keep what I chose")))
                .isEmpty();
    }

    @Test
    void aMeasureThatTheWorkHasCanBeShownAgain() {
        var work = works.begin("Faster answers", null).id();
        var kept = new Measure(
                MeasureId.next(),
                "Would recommend",
                "%",
                Direction.UP,
                true,
                new MeasurePoint(BEGAN, 40, 20),
                null,
                null,
                null);
        works.keepMeasure(work, null, kept);
        open(work.value());
        choose("Which measure?", "Would recommend");
        assertThat(textField("What is measured").getValue()).isEqualTo("Would recommend");
        assertThat(((SatisfactionDetail) stored().detail()).measure()).isEqualTo(kept.id());
    }

    private EngagementId openForWork() {
        var work = works.begin("Faster answers", null).id();
        open(work.value());
        return work;
    }

    private static void open(String work) {
        var asked = QueryParameters.simple(Map.of("stage", "satisfaction", "thread", work));
        UI.getCurrent().navigate("evidence/new", asked);
        type("Title", "Answers in time");
    }
}
