package org.goldthread.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.Alignment;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.engagement.RequestKind;
import org.goldthread.engagement.SomeRelationship;
import org.goldthread.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate sees all their work by the relationship that is expected, beside that which is practised. */
@GoldthreadTest
class LookingAtTheCustomerMapTest extends OpensThreads {
    private static final RelationshipType PARTNER = RelationshipType.STRATEGIC_PARTNERSHIP;

    private final EngagementService engagements;

    LookingAtTheCustomerMapTest(ApplicationContext context, EngagementService engagements) {
        super(context);
        this.engagements = engagements;
    }

    @Test
    void threadsLinkToIt() {
        UI.getCurrent().navigate("threads");
        assertThat(_get(Anchor.class, spec -> spec.withText("Customer map")).getHref())
                .isEqualTo("threads/map");
    }

    @Test
    void withoutWorkItTeaches() {
        show("");
        assertThat(page()).contains("The map shows every piece of work", "the Head of Sales expects a partner");
        assertThat(_get(Anchor.class, spec -> spec.withText("New thread")).getHref())
                .isEqualTo("threads/new");
        assertThat(_find(Select.class)).isEmpty();
    }

    @Test
    void asLongAsNothingIsSaidItSaysWhatToDo() {
        engagements.begin("Nothing said", null);
        show("");
        assertThat(page()).contains("Nothing is said yet about any relationship.", "Nothing said");
    }

    @Test
    void itSaysWhatTheFourKindsAre() {
        engagements.begin("Nothing said", null);
        show("");
        var kinds = _get(Details.class);
        assertThat(kinds.getElement().getTextRecursively())
                .contains(
                        "What the four kinds are",
                        "Partner",
                        "Vendor",
                        "Broker",
                        "Self-service",
                        "They say what is needed, and you deliver it.");
    }

    @Test
    void eachStandsWhereWhatIsExpectedMeetsWhatIsPractised() {
        related("Fits", SomeRelationship.vendor());
        related("Differs", SomeRelationship.vendor().expected(PARTNER));
        show("");
        var picture = _get(NativeTable.class, spec -> spec.withClasses("customer-map"));
        assertThat(picture.getElement().getTextRecursively())
                .containsSubsequence(
                        "Asked as Partner",
                        "practised as vendor",
                        "Talk to the customer:",
                        "Differs",
                        "Asked as Vendor",
                        "practised as vendor",
                        "It fits:",
                        "Fits",
                        "Asked as Broker");
        assertThat(page()).contains("Talk to the customer1", "Watch0", "It fits1");
    }

    @Test
    void theTableSaysWhatDoesNotFit() {
        related("Differs", SomeRelationship.vendor().expected(PARTNER));
        show("as=table");
        var row = _get(NativeTable.class)
                .getBody()
                .getRows()
                .getFirst()
                .getElement()
                .getTextRecursively();
        assertThat(row)
                .isEqualTo("DiffersHead of SalesPartnerVendorTalk to the customer"
                        + "another relationship than expected; no measures or roadmap");
        assertThat(_get(Anchor.class, spec -> spec.withText("Show as a picture"))
                        .getHref())
                .isEqualTo("threads/map");
    }

    @Test
    void theFilterStandsInTheAddress() {
        related("Fits", SomeRelationship.vendor());
        related("Differs", SomeRelationship.vendor().expected(PARTNER));
        show("practised=vendor&fit=talk-to-the-customer&as=table");
        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(1);
        assertThat(practised().getValue()).isEqualTo(RelationshipType.VENDOR);
        _setValue(fit(), Alignment.ALIGNED);
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Fits")
                .doesNotContain("Differs");
        assertThat(_get(Anchor.class, spec -> spec.withText("Show as a picture"))
                        .getHref())
                .isEqualTo("threads/map?fit=aligned&practised=vendor");
    }

    @Test
    void aFilterThatFindsNothingOffersAll() {
        related("Fits", SomeRelationship.vendor());
        show("practised=broker");
        assertThat(page()).contains("No piece of work matches.");
        _click(_get(Button.class, spec -> spec.withText("Show all")));
        assertThat(page()).contains("Fits");
    }

    @Test
    void theTableIsReadPageByPageAndTheCellsOfThePictureLeadToIt() {
        IntStream.rangeClosed(1, 22).forEach(i -> related("Work " + i, SomeRelationship.vendor()));
        show("");
        var more = _get(Anchor.class, spec -> spec.withText("and 17 more")).getHref();
        assertThat(more).startsWith("threads/map?").contains("as=table", "cell-asked=", "cell-practised=vendor");
        show(more.substring(more.indexOf('?') + 1));
        assertThat(page()).contains("Only: ", "Vendor practised.");
        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(20);
        show("practised=vendor&as=table");
        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(20);
        assertThat(_get(Anchor.class, spec -> spec.withText("Next page")).getHref())
                .startsWith("threads/map?")
                .contains("practised=vendor", "as=table", "page=2");
        show("practised=vendor&as=table&page=2");
        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(2);
        show("as=table&page=99");
        assertThat(_get(NativeTable.class).getBody().getRows()).isEmpty();
    }

    @Test
    void aTitleWithMarkUpStaysText() {
        related("<img src=x onerror=alert(1)>", SomeRelationship.vendor());
        show("");
        assertThat(page()).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void anotherCandidatesWorkIsNotOnIt() {
        related("Mine", SomeRelationship.vendor());
        openAs(Role.CANDIDATE);
        show("");
        assertThat(page()).doesNotContain("Mine");
    }

    @Test
    void whoeverHasNoThreadsHasNoMap() {
        openAs(Role.ASSESSOR);
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(() -> show(""));
    }

    private void related(String title, SomeRelationship some) {
        var work = engagements.begin(title, new AskedBy(CustomerGroup.SPONSOR, "Head of Sales"));
        engagements.relate(
                work.id(),
                CustomerGroup.SPONSOR,
                work.answers(CustomerGroup.SPONSOR),
                new RelationshipAnswers(RequestKind.DEFINED_DELIVERABLE, some.get()));
    }

    private static void show(String query) {
        UI.getCurrent().navigate("threads/map", QueryParameters.fromString(query));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<RelationshipType> practised() {
        return _get(Select.class, spec -> spec.withLabel("Practised as"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Alignment> fit() {
        return _get(Select.class, spec -> spec.withLabel("How it fits"));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
