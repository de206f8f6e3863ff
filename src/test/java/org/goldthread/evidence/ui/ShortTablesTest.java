package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.choose;
import static org.goldthread.evidence.ui.FormOnScreen.chooseAlso;
import static org.goldthread.evidence.ui.FormOnScreen.day;
import static org.goldthread.evidence.ui.FormOnScreen.number;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.CultureDetail;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.GapDetail;
import org.goldthread.evidence.GoodPractice;
import org.goldthread.evidence.ImprovementDetail;
import org.goldthread.evidence.LaterPoint;
import org.goldthread.evidence.ProcessDetail;
import org.goldthread.evidence.ServicePromise;
import org.goldthread.evidence.SolutionType;
import org.goldthread.evidence.StandardsDetail;
import org.goldthread.ui.Addresses;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What is asked in a few answers that belong together: promises, good practice, readings after a change. */
@GoldthreadTest
class ShortTablesTest extends OpensScreens {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final EngagementService works;

    ShortTablesTest(ApplicationContext context, EvidenceService evidence, EngagementService works) {
        super(context, evidence);
        this.works = works;
    }

    @Test
    @SuppressWarnings("rawtypes")
    void aPromiseKeptSaysToWhomWhatIsCountedAndByHowMuch() {
        openNew("process");
        type("Title", "Call-back");
        type("Promise", "A call within four hours");
        choose("To whom", "Learner");
        type("What is counted", "Calls returned");
        type("By how much", "90 %");
        assertThat(((ProcessDetail) stored().detail()).promiseKept())
                .isEqualTo(new ServicePromise(
                        "A call within four hours", CustomerGroup.LEARNER, "Calls returned", "90 %", "", ""));
        UI.getCurrent().navigate(Addresses.evidence(stored().id().value()));
        assertThat(textField("What is counted").getValue()).isEqualTo("Calls returned");
        type("Promise", "");
        type("What is counted", "");
        type("By how much", "");
        _get(Select.class, spec -> spec.withLabel("To whom")).clear();
        assertThat(((ProcessDetail) stored().detail()).promiseKept()).isNull();
    }

    @Test
    void severalPromisesStandAtTheStandards() {
        openNew("standards");
        type("Title", "Our charter");
        press("Add a promise");
        type("Promise", "An answer the same day");
        assertThat(((StandardsDetail) stored().detail()).servicePromises())
                .extracting(ServicePromise::text)
                .containsExactly("An answer the same day");
    }

    @Test
    void goodPracticeSaysWhomForWhatAndHow() {
        openNew("culture");
        type("Title", "Ring back");
        type("Whom", "JT");
        type("For what", "Rang a learner back");
        assertThat(((CultureDetail) stored().detail()).goodPracticeRecognised())
                .isEqualTo(new GoodPractice("JT", "Rang a learner back", ""));
    }

    @Test
    void whatWasChosenIsTickedAmongKinds() {
        openNew("gap");
        type("Title", "Nobody answers");
        chooseAlso("What was chosen", "Training");
        assertThat(((GapDetail) stored().detail()).solutionTypes()).containsExactly(SolutionType.TRAINING);
    }

    @Test
    @SuppressWarnings("rawtypes")
    void anImprovementNamesTheMeasureItIsBecauseOfAndItsLaterReadings() {
        var work = works.begin("Faster answers", null).id();
        var measure = (Measure) Answers.with(Measure.blank(MeasureId.next()), Map.of("name", "Answered in time"));
        works.keepMeasure(work, null, measure);
        UI.getCurrent()
                .navigate(
                        "evidence/new", QueryParameters.simple(Map.of("stage", "improvement", "thread", work.value())));
        type("Title", "Two people on Fridays");
        choose("Because of this measure", "Answered in time");
        press("Add a reading");
        day("Day", DAY);
        number("Value", 86);
        var improvement = (ImprovementDetail) stored().detail();
        assertThat(improvement.becauseOfMeasure()).isEqualTo(measure.id());
        assertThat(improvement.laterPoints()).containsExactly(new LaterPoint(DAY, 86.0, ""));
        UI.getCurrent().navigate(Addresses.evidence(stored().id().value()));
        assertThat(_get(Select.class, spec -> spec.withLabel("Because of this measure"))
                        .getValue())
                .isEqualTo(measure);
    }

    @Test
    @SuppressWarnings("rawtypes")
    void withoutAPieceOfWorkNoMeasureIsAsked() {
        openNew("improvement");
        assertThat(_find(Select.class, spec -> spec.withLabel("Because of this measure")))
                .isEmpty();
    }
}
