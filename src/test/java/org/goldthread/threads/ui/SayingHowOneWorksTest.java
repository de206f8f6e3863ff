package org.goldthread.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.Agreed;
import org.goldthread.engagement.Agreement;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.ContentSource;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.engagement.RequestKind;
import org.goldthread.engagement.RequirementsBy;
import org.goldthread.engagement.SomeEngagement;
import org.goldthread.engagement.SomeRelationship;
import org.goldthread.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate says how they work with whoever asked; it saves as they go, and none of it is asked for. */
@GoldthreadTest
class SayingHowOneWorksTest extends OpensThreads {
    private static final CustomerGroup SPONSOR = CustomerGroup.SPONSOR;

    private final EngagementService engagements;
    private final Clock clock;
    private Engagement work;

    SayingHowOneWorksTest(ApplicationContext context, EngagementService engagements, Clock clock) {
        super(context);
        this.engagements = engagements;
        this.clock = clock;
    }

    @BeforeEach
    void form() {
        work = engagements.begin("Faster answers", new AskedBy(SPONSOR, "Head of Sales"));
        open("");
    }

    @Test
    void itAsksFourQuestionsFirstAndTheRestUnderMore() {
        assertThat(_get(H1.class).getText()).isEqualTo("How you work with Head of Sales");
        var more = _get(Details.class);
        assertThat(more.isOpened()).isFalse();
        assertThat(more.getElement().getTextRecursively()).doesNotContain("What do they expect");
        assertThat(stored()).isEqualTo(Relationship.open());
    }

    @Test
    void everythingSaidIsKept() {
        _setValue(expected(), RelationshipType.VENDOR);
        _setValue(select("Who says what is to be delivered?"), RequirementsBy.CUSTOMER);
        _setValue(select("Where does what they use come from?"), ContentSource.SOURCED);
        _setValue(select("What kind of request was it?"), RequestKind.DEFINED_DELIVERABLE);
        _setValue(select("Can they reach one of you when they need help?"), true);
        _setValue(select("Was what you passed on checked to fit them?"), false);
        _setValue(horizon(), 5);
        _setValue(monitored(), LocalDate.of(2026, 3, 2));
        _setValue(agreed(), Set.of(Agreement.MEASURES));
        assertThat(stored())
                .isEqualTo(new Relationship(
                        RelationshipType.VENDOR,
                        5,
                        Agreed.only(Set.of(Agreement.MEASURES)),
                        RequirementsBy.CUSTOMER,
                        ContentSource.SOURCED,
                        true,
                        List.of(),
                        LocalDate.of(2026, 3, 2),
                        false));
        assertThat(engagements.find(work.id()).requestKind()).isEqualTo(RequestKind.DEFINED_DELIVERABLE);
        assertThat(page()).containsPattern("Saved \\d\\d:\\d\\d").contains("Practised as vendor, as they expect.");
        open("");
        assertThat(horizon().getValue()).isEqualTo(5);
        assertThat(agreed().getValue()).containsExactly(Agreement.MEASURES);
    }

    @Test
    void noneOfTheseIsAnAnswerAndNothingTickedIsNone() {
        assertThat(stored().agreed().isOpen()).isTrue();
        _setValue(none(), true);
        assertThat(stored().agreed()).isEqualTo(Agreed.only(Set.of()));
        _setValue(agreed(), Set.of(Agreement.SHARED_GOAL));
        assertThat(none().getValue()).isFalse();
        assertThat(stored().agreed()).isEqualTo(Agreed.only(Set.of(Agreement.SHARED_GOAL)));
        _setValue(none(), true);
        assertThat(agreed().getValue()).isEmpty();
        _setValue(none(), false);
        assertThat(stored().agreed().isOpen()).isTrue();
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndHoldsBackNothingElse() {
        _setValue(horizon(), 121);
        assertThat(horizon().getErrorMessage()).isEqualTo("Months between 0 and 120.");
        _setValue(monitored(), LocalDate.now(clock).plusDays(1));
        assertThat(monitored().getErrorMessage()).startsWith("This day is still to come.");
        _setValue(expected(), RelationshipType.BROKER);
        assertThat(page()).contains("except what is marked");
        assertThat(stored())
                .isEqualTo(SomeRelationship.open()
                        .expected(RelationshipType.BROKER)
                        .get());
    }

    @Test
    void whatIsMissedLeadsToItsFieldWhereverThatIs() {
        _setValue(select("Who says what is to be delivered?"), RequirementsBy.JOINT);
        assertThat(page()).contains("Still open:");
        _click(_get(Button.class, spec -> spec.withText("How many months ahead do you both look?")));
        assertThat(_get(Details.class).isOpened()).isTrue();
    }

    @Test
    void anAddressThatAsksAQuestionOpensWhereItStands() {
        open("ask=content");
        assertThat(_get(Details.class).isOpened()).isTrue();
    }

    @Test
    void bothVersionsAreShownAndYoursCanBeKept() {
        elsewhere(SomeRelationship.vendor().content(null));
        _setValue(expected(), RelationshipType.BROKER);
        assertThat(_find(H2.class, spec -> spec.withText("This was changed elsewhere while you typed")))
                .hasSize(1);
        assertThat(page()).contains("A broker: finds", "A vendor: delivers");
        assertThat(stored().expected()).isEqualTo(RelationshipType.VENDOR);
        _click(_get(Button.class, spec -> spec.withText("Keep yours")));
        assertThat(stored())
                .isEqualTo(SomeRelationship.vendor()
                        .content(null)
                        .expected(RelationshipType.BROKER)
                        .get());
    }

    @Test
    void theOtherVersionCanBeTakenInstead() {
        elsewhere(SomeRelationship.vendor());
        _setValue(expected(), RelationshipType.BROKER);
        _click(_get(Button.class, spec -> spec.withText("Take the other")));
        assertThat(expected().getValue()).isEqualTo(RelationshipType.VENDOR);
        assertThat(stored()).isEqualTo(SomeRelationship.vendor().get());
        _setValue(horizon(), 7);
        assertThat(stored().horizonMonths()).isEqualTo(7);
    }

    @Test
    void anotherGroupThatTheWorkServesHasItsOwn() {
        engagements.describe(
                work.id(),
                work.brief(),
                SomeEngagement.forFieldSales(work.owner()).brief());
        open("");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText))
                .contains("With sponsors", "With learners", "With line managers");
        open("with=learner");
        assertThat(_get(H1.class).getText()).isEqualTo("How you work with learners");
        _setValue(expected(), RelationshipType.SELF_SERVICE);
        var related = engagements.find(work.id());
        assertThat(related.relationship(CustomerGroup.LEARNER).expected()).isEqualTo(RelationshipType.SELF_SERVICE);
        assertThat(related.relationship(SPONSOR).isOpen()).isTrue();
    }

    @Test
    void doneLeadsBackToTheThread() {
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(_find(ThreadView.class)).hasSize(1);
    }

    @Test
    void doneStaysWhereSomethingIsNotKept() {
        _setValue(horizon(), -1);
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(_find(ThreadView.class)).isEmpty();
        assertThat(_get(Details.class).isOpened()).isTrue();
    }

    @Test
    void anotherCandidatesIsNotFound() {
        openAs(Role.CANDIDATE);
        open("");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(RelationshipView.class::isInstance);
    }

    private void open(String query) {
        UI.getCurrent().navigate("threads");
        UI.getCurrent().navigate("threads/" + work.id().value() + "/relationship", QueryParameters.fromString(query));
    }

    private void elsewhere(SomeRelationship some) {
        engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), new RelationshipAnswers(null, some.get()));
    }

    private Relationship stored() {
        return engagements.find(work.id()).relationship(SPONSOR);
    }

    private static Select<RelationshipType> expected() {
        return select("What do they expect you to be? Ask them rather than guess.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CheckboxGroup<Agreement> agreed() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Which of these did you agree with them?"));
    }

    private static Checkbox none() {
        return _get(Checkbox.class, spec -> spec.withLabel("None of these"));
    }

    private static IntegerField horizon() {
        return _get(IntegerField.class, spec -> spec.withLabel("How many months ahead do you both look?"));
    }

    private static DatePicker monitored() {
        return _get(DatePicker.class, spec -> spec.withLabel("When did somebody last look after what runs by itself?"));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
