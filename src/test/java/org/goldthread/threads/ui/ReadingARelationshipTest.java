package org.goldthread.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.Agreement;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.engagement.RequestKind;
import org.goldthread.engagement.RequirementsBy;
import org.goldthread.engagement.SomeRelationship;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.GapDetail;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageDetail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate reads on a thread how they work with whoever asked, and the request beside what they found. */
@GoldthreadTest
class ReadingARelationshipTest extends OpensThreads {
    private final EngagementService engagements;
    private final EvidenceService evidence;

    ReadingARelationshipTest(ApplicationContext context, EngagementService engagements, EvidenceService evidence) {
        super(context);
        this.engagements = engagements;
        this.evidence = evidence;
    }

    @Test
    void asLongAsNothingIsSaidItSaysWhyItIsWorthSaying() {
        show(begun());
        assertThat(panel()).contains("Nothing is said yet", "wants another relationship");
        assertThat(panel()).doesNotContain("It fits", "Watch", "Still open");
        assertThat(_get(Anchor.class, spec -> spec.withText("Say how you work together"))
                        .getHref())
                .endsWith("/relationship");
    }

    @Test
    void m1SaysBothTypesAlsoUnderTheTitle() {
        read(null, SomeRelationship.vendor().expected(RelationshipType.STRATEGIC_PARTNERSHIP));
        assertThat(panel())
                .contains("Practised as vendor, asked as partner.", "They say what is to be delivered.")
                .contains("They expect a partner; what you do together is the work of a vendor.")
                .contains("Talk to the customer");
        assertThat(page()).contains("Asked as partner, practised as vendor");
    }

    @Test
    void m1WithSelfServiceIsSaidAsPeopleSayIt() {
        read(null, SomeRelationship.vendor().expected(RelationshipType.SELF_SERVICE));
        assertThat(panel()).contains("They expect to serve themselves; as it is, you work as vendor.");
        read(null, SomeRelationship.selfService().expected(RelationshipType.BROKER));
        assertThat(panel()).contains("They expect a broker; as it is, they serve themselves.");
    }

    @Test
    void m2SaysWhichContactIsNotedAndWhichIsNeeded() {
        read(null, SomeRelationship.vendor().contacts(List.of()).oneWay(SomeRelationship.BEGUN));
        assertThat(panel()).contains("Noted is no two-way contact. Working as vendor lives on contact now and then.");
        read(null, SomeRelationship.vendor().contacts(6, 90));
        assertThat(panel())
                .contains("Noted is contact about twice a month. Working as vendor needs no more than contact now");
        read(RequestKind.MOMENT_OF_NEED, SomeRelationship.selfService().contacts(1, 0));
        assertThat(panel()).contains("Noted is contact now and then. Self-service should need none");
    }

    @Test
    void m3SaysThatOrdersAreTaken() {
        read(RequestKind.BUSINESS_OUTCOME, SomeRelationship.vendor());
        assertThat(panel()).contains("Watch", "that is taking orders");
    }

    @Test
    void m4SaysThatItIsMoreThanExpected() {
        read(null, SomeRelationship.partnership().expected(RelationshipType.BROKER));
        assertThat(panel())
                .contains("You give more of your time than they expect: noted is contact about twice a month, expected"
                        + " is contact now and then.");
    }

    @Test
    void m5SaysWhenItWasLastLookedAfter() {
        read(null, SomeRelationship.selfService());
        assertThat(panel()).contains("Last looked after 2 May 2026.", "runs by itself");
    }

    @Test
    void m6NamesWhatIsNotAgreed() {
        read(null, SomeRelationship.partnership().notAgreed(Agreement.ROADMAP));
        assertThat(panel()).contains("They expect a partner, but what comes after is not agreed.");
        read(null, SomeRelationship.partnership().notAgreed(Agreement.MEASURES));
        assertThat(panel()).contains("but how both will know that it worked is not agreed.");
        read(null, SomeRelationship.open().expected(RelationshipType.STRATEGIC_PARTNERSHIP));
        assertThat(panel()).contains("neither measures nor a roadmap are agreed.");
    }

    @Test
    void m7SaysThatNobodyCheckedTheFit() {
        read(null, SomeRelationship.broker().fitChecked(null));
        assertThat(panel()).contains("You find or pass on what is there already.", "was checked to fit");
    }

    @Test
    void whatFitsSaysSoWithItsReason() {
        read(null, SomeRelationship.partnership());
        assertThat(panel())
                .contains("It fits", "Practised as partner, as they expect.", "a plan made together", "12 months ahead")
                .doesNotContain("Still open");
        assertThat(page()).doesNotContain("Asked as partner, practised");
    }

    @Test
    void anUnclearTypeAsksExactlyWhatIsMissing() {
        read(
                RequestKind.BUSINESS_OUTCOME,
                SomeRelationship.open().requirementsBy(RequirementsBy.JOINT).horizon(3));
        assertThat(panel()).contains("Not clear yet which relationship this is.", "Still open");
        assertThat(asked())
                .containsExactly(
                        "Which of these did you agree with them?",
                        "Where does what they use come from?",
                        "Can they reach one of you when they need help?");
        read(RequestKind.BUSINESS_OUTCOME, SomeRelationship.vendor().requirementsBy(RequirementsBy.JOINT));
        assertThat(panel()).contains("Your answers lie between the four relationships.");
        assertThat(asked()).isEmpty();
    }

    @Test
    void aMissingQuestionLeadsToItsField() {
        var work = read(RequestKind.BUSINESS_OUTCOME, SomeRelationship.open().requirementsBy(RequirementsBy.JOINT));
        assertThat(_get(Anchor.class, spec -> spec.withText("Where does what they use come from?"))
                        .getHref())
                .isEqualTo("threads/" + work.id().value() + "/relationship?ask=content");
    }

    @Test
    void theRequestStandsBesideWhatWasFound() {
        var work = begun();
        var asked = new EngagementBrief(
                work.title(), work.askedBy(), List.of(), "“Run the refresher again”", RequestKind.BUSINESS_OUTCOME);
        engagements.describe(work.id(), work.brief(), asked);
        gap(work, LocalDate.of(2026, 1, 12), "“Run the refresher again”", "Nobody answers questions within three days");
        gap(work, LocalDate.of(2026, 2, 12), "A course", "");
        show(work);
        var side = _get(RequestAndNeed.class).getElement().getTextRecursively();
        assertThat(side)
                .containsSubsequence(
                        "What they asked for",
                        "“Run the refresher again”",
                        "What you found",
                        "Nobody answers questions within three days",
                        "From:",
                        "The gap",
                        "Asked there: A course");
        assertThat(side).doesNotContain("Asked there: “Run the refresher again”", "Nothing found is written");
    }

    @Test
    void aRequestWithoutAFindingAsksForOne() {
        var work = begun();
        engagements.describe(
                work.id(), work.brief(), new EngagementBrief(work.title(), null, List.of(), "A course", null));
        show(work);
        assertThat(page()).contains("Nothing found is written down yet.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Add what you found"))
                        .getHref())
                .contains("stage=gap");
    }

    @Test
    void withoutARequestAndAFindingThereIsNothingToLayBesideEachOther() {
        show(begun());
        assertThat(_find(RequestAndNeed.class)).isEmpty();
    }

    private void gap(Engagement work, LocalDate on, String request, String finding) {
        var detail = Answers.with(GapDetail.empty(), Map.of("requestStatement", request, "finding", finding));
        evidence.save(evidence.begin(Stage.GAP, work.id())
                .retitled("The gap")
                .on(on, on)
                .withDetail((StageDetail) detail));
    }

    private Engagement read(@Nullable RequestKind kind, SomeRelationship some) {
        var work = begun();
        var before = work.answers(CustomerGroup.SPONSOR);
        Relationship said = some.get();
        var related = engagements.relate(work.id(), CustomerGroup.SPONSOR, before, new RelationshipAnswers(kind, said));
        show(related);
        return related;
    }

    private Engagement begun() {
        return engagements.begin("Faster answers", new AskedBy(CustomerGroup.SPONSOR, "Head of Sales"));
    }

    private static void show(Engagement work) {
        UI.getCurrent().navigate("threads/" + work.id().value());
    }

    private static List<String> asked() {
        return _find(_get(RelationshipPanel.class), Anchor.class).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static String panel() {
        return _get(RelationshipPanel.class).getElement().getTextRecursively();
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
