package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.type;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.EngagementService;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** What each stage's form shows first and what it keeps under More (section 3a). */
@GoldthreadTest
class StageFormsOnScreenTest extends OpensScreens {
    private final EngagementService works;

    StageFormsOnScreenTest(ApplicationContext context, EvidenceService evidence, EngagementService works) {
        super(context, evidence);
        this.works = works;
    }

    @ParameterizedTest
    @CsvSource({
        "GAP, The request|Customer groups|How the need came up|How you looked into it|What you found|Causes"
                + "|Does it differ from the request?",
        "PROCESS, What is done|Owner|What starts it|How often|Record kept|Promise it keeps"
                + "|How customers can say what they think",
        "COACHING, Colleagues involved|How you supported them|The gap you worked on"
                + "|Your organisation’s own standards|Actions agreed|How you checked that it was understood|What changed",
        "SATISFACTION, The measure|What it tells you",
        "IMPROVEMENT, Because of|What was changed|Owner|Made on|Customers told on|Verdict",
        "CULTURE, The barrier|How you know|Initiative|Value it serves|What changed|Who says so",
        "STANDARDS, Your organisation’s own standards|Policies and duties behind them|Organisational goal it serves"
                + "|Customer groups|Your reading for L&D|Promises"
    })
    void whatIsShownFirst(Stage stage, String labels) {
        openNew(stage.name().toLowerCase(Locale.ROOT));
        assertThat(first()).containsExactly(labels.split("\\|")).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void theMeasureAsksNoMoreThanNineThingsFirst() {
        var work = works.begin("Faster answers", null).id();
        UI.getCurrent()
                .navigate(
                        "evidence/new",
                        QueryParameters.simple(Map.of("stage", "satisfaction", "thread", work.value())));
        assertThat(inputs(_find(Div.class, spec -> spec.withClasses("first-questions"))
                        .getFirst()))
                .containsExactly(
                        "What is measured",
                        "Unit",
                        "Direction",
                        "Where it started",
                        "Measured on",
                        "Later readings",
                        "Response rate in %",
                        "Compared with",
                        "What it tells you");
    }

    /** What asks for something, without what is folded away; rows count as one. */
    private static List<String> inputs(Component part) {
        if (part instanceof Text || !part.isVisible() || part instanceof Details) {
            return List.of();
        }
        return part instanceof RowsField || part instanceof HasValue
                ? List.of(FormOnScreen.labelOf(part))
                : part.getChildren().flatMap(child -> inputs(child).stream()).toList();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everythingElseIsUnderMore(Stage stage) {
        openNew(stage.name().toLowerCase(Locale.ROOT));
        var asked = StageForm.of(stage).underMore().size();
        assertThat(labels(more().getContent().findFirst().orElseThrow()))
                .hasSize(asked + 2)
                .contains("Your part in it", "Kind of evidence", "Reflection");
        assertThat(more().isOpened()).isFalse();
        assertThat(more().getSummary().getElement().getTextRecursively())
                .contains(asked + " optional questions, 0 answered");
    }

    @Test
    void onesOwnPartIsAskedOnceColleaguesAreNamed() {
        openNew("coaching");
        assertThat(first()).doesNotContain("Your part in it");
        type("Colleagues involved", "AB, CD");
        assertThat(first()).contains("Your part in it");
        type("Colleagues involved", "");
        assertThat(first()).doesNotContain("Your part in it");
    }

    private static Details more() {
        return _get(Details.class, spec -> spec.withClasses("more-panel"));
    }

    private static List<String> first() {
        return labels(
                _find(Div.class, spec -> spec.withClasses("first-questions")).getFirst());
    }

    private static List<String> labels(Component parent) {
        return parent.getChildren()
                .filter(Component::isVisible)
                .map(FormOnScreen::labelOf)
                .toList();
    }
}
