package org.goldthread.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.SomeEngagement;
import org.goldthread.engagement.SomeMeasure;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.SatisfactionDetail;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageDetail;
import org.goldthread.people.Role;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate reads a piece of work from gap to improvement. */
@GoldthreadTest
class ReadingAThreadTest extends OpensThreads {
    private final EngagementService engagements;
    private final EvidenceService evidence;

    ReadingAThreadTest(ApplicationContext context, EngagementService engagements, EvidenceService evidence) {
        super(context);
        this.engagements = engagements;
        this.evidence = evidence;
    }

    @Test
    void theStagesFollowEachOtherAsAList() {
        show(begun());
        var line = _get(OrderedList.class, spec -> spec.withClasses("golden-thread"));
        assertThat(line.getElement().getAttribute("aria-label")).isEqualTo("The golden thread, in order");
        assertThat(items().stream().map(ReadingAThreadTest::textOf))
                .satisfiesExactly(
                        gap -> assertThat(gap).startsWith("+Gap foundnot there yet"),
                        process -> assertThat(process).contains("Process introduced"),
                        coaching -> assertThat(coaching).contains("Colleagues coached"),
                        satisfaction -> assertThat(satisfaction).contains("Satisfaction measured"),
                        improvement -> assertThat(improvement).contains("Next improvement"));
    }

    @Test
    void aMissingStageSaysWhyAndStartsTheRightForm() {
        var work = begun();
        show(work);
        assertThat(_get(Anchor.class, spec -> spec.withText("Add the coaching")).getHref())
                .isEqualTo("evidence/new?stage=coaching&thread=" + work.id().value());
        assertThat(textOf(items().getLast()))
                .contains("What did you decide because of it")
                .contains("Act 5.4", "Check and tell 5.5");
        assertThat(_get(Anchor.class, spec -> spec.withText("Log evidence")).getHref())
                .contains("stage=gap");
    }

    @Test
    void evidenceStandsUnderItsStageWithWhatItShows() {
        var work = begun();
        var item = evidence.begin(Stage.GAP, work.id())
                .retitled("Questions waited 3 days")
                .on(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 12))
                .claiming(new Claim(new CriterionCode("2.5"), "", "Three days of shadowing"));
        evidence.save(item);
        show(work);
        assertThat(textOf(items().getFirst()))
                .contains("Questions waited 3 days", "Diagnose first 2.5", "12 Jan 2026", "not handed in");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("evidence/" + item.id().value());
        assertThat(_get(Anchor.class, spec -> spec.withText("Log evidence")).getHref())
                .contains("stage=process");
    }

    @Test
    void cultureAndStandardsStandBeside() {
        var work = begun();
        evidence.save(evidence.begin(Stage.CULTURE, work.id()).retitled("Story round"));
        show(work);
        assertThat(textOf(_get(BesideThread.class))).contains("Beside the thread", "Culture", "Story round");
        assertThat(items()).noneMatch(item -> textOf(item).contains("Story round"));
    }

    @Test
    void whoAskedAndForWhomStandUnderTheTitle() {
        var work = begun();
        engagements.describe(
                work.id(),
                work.brief(),
                SomeEngagement.forFieldSales(work.owner()).brief());
        show(work);
        assertThat(_get(H1.class).getText()).isEqualTo("Faster answers");
        assertThat(textOf(_get(Main.class)))
                .contains("Sponsor: Head of Sales", "Prime customers: 64 field sales staff")
                .contains("A course on the product line");
    }

    @Test
    void aMeasureIsSaidDrawnAndTabled() {
        var work = begun();
        engagements.keepMeasure(work.id(), null, SomeMeasure.ofSatisfiedCustomers());
        show(work);
        assertThat(textOf(items().getFirst())).contains("Baseline", "72\u00a0% on 31 Mar 2025");
        var card = _get(Article.class, spec -> spec.withClasses("measure-card"));
        assertThat(textOf(card)).contains("72\u00a0% before, 86\u00a0% now, n 58");
        assertThat(_find(card, Svg.class)).hasSize(2);
        var table = _get(card, NativeTable.class);
        assertThat(table.getCaptionText()).isEqualTo("Readings of Satisfied customers");
        assertThat(table.getBody().getRows()).hasSize(4);
        assertThat(textOf(table)).contains("31 Mar 2025 (baseline)", "30 Jun 2026", "58");
    }

    @Test
    void aScriptInAMeasuresNameIsNeverMarkUp() {
        var work = begun();
        engagements.keepMeasure(work.id(), null, SomeMeasure.named("<script>alert(1)</script>"));
        show(work);
        assertThat(_find(Svg.class))
                .allSatisfy(chart -> assertThat(chart.getElement().getProperty("innerHTML"))
                        .contains("&lt;script&gt;")
                        .doesNotContain("<script"));
    }

    @Test
    void aMeasureIsRemovedAndComesBackWithUndo() {
        var work = engagements.begin("Faster answers", null);
        engagements.keepMeasure(work.id(), null, SomeMeasure.named("Would recommend"));
        UI.getCurrent().navigate("threads/" + work.id().value());
        remove("Would recommend");
        assertThat(engagements.find(work.id()).measures()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(engagements.find(work.id()).measures()).hasSize(1);
    }

    @Test
    void aMeasureThatIsShownIsNotRemoved() {
        var work = engagements.begin("Faster answers", null);
        var measure = SomeMeasure.named("Would recommend");
        engagements.keepMeasure(work.id(), null, measure);
        var shown = SatisfactionDetail.empty();
        evidence.save(evidence.begin(Stage.SATISFACTION, work.id())
                .retitled("What customers say")
                .withDetail((StageDetail) Answers.with(shown, Map.of("measure", measure.id()))));
        UI.getCurrent().navigate("threads/" + work.id().value());
        remove("Would recommend");
        assertThat(engagements.find(work.id()).measures()).hasSize(1);
        assertThat(_get(Notification.class).getElement().getProperty("text", ""))
                .contains("“What customers say”");
    }

    private static void remove(String measure) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(("Remove the measure " + measure)::equals)
                        .isPresent())));
    }

    @Test
    void anotherCandidatesThreadIsNotFound() {
        var work = begun();
        openAs(Role.CANDIDATE);
        show(work);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(ThreadView.class::isInstance);
        UI.getCurrent().navigate(EditThreadView.address(work.id()));
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(EditThreadView.class::isInstance);
    }

    private Engagement begun() {
        return engagements.begin("Faster answers", null);
    }

    private static void show(Engagement work) {
        UI.getCurrent().navigate("threads/" + work.id().value());
    }

    private static List<ListItem> items() {
        return _get(OrderedList.class, spec -> spec.withClasses("golden-thread"))
                .getChildren()
                .map(ListItem.class::cast)
                .toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
