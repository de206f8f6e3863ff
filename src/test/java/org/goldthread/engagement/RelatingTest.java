package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A practitioner says how they work with a customer, and sees all of their work by type. */
@GoldthreadTest
class RelatingTest {
    private static final CustomerGroup SPONSOR = CustomerGroup.SPONSOR;
    private static final AskedBy SALES = new AskedBy(SPONSOR, "Head of Sales");
    private static final RelationshipAnswers VENDOR = new RelationshipAnswers(
            RequestKind.BUSINESS_OUTCOME, SomeRelationship.vendor().get());

    private final EngagementService engagements;
    private final EngagementCatalogue catalogue;
    private final Clock clock;
    private final PersonId candidate = PersonId.next();

    RelatingTest(EngagementService engagements, EngagementCatalogue catalogue, Clock clock) {
        this.engagements = engagements;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(candidate, Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void whatWasSaidIsReadBack() {
        var work = engagements.begin("Faster answers", SALES);
        engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), VENDOR);
        assertThat(engagements.find(work.id()).answers(SPONSOR)).isEqualTo(VENDOR);
    }

    @Test
    void sayingItAgainstAnOlderVersionShowsWhatIsStored() {
        var work = engagements.begin("Faster answers", SALES);
        engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), VENDOR);
        var mine = new RelationshipAnswers(null, SomeRelationship.broker().get());
        assertThatExceptionOfType(EngagementChanged.class)
                .isThrownBy(() -> engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), mine))
                .satisfies(conflict ->
                        assertThat(conflict.stored().answers(SPONSOR)).isEqualTo(VENDOR));
        assertThat(engagements.find(work.id()).answers(SPONSOR)).isEqualTo(VENDOR);
    }

    @Test
    void anotherTitleOrGroupSavedMeanwhileIsNoConflict() {
        var work = engagements.begin("Faster answers", SALES);
        engagements.describe(work.id(), work.brief(), SomeEngagement.titled("Renamed", work.brief()));
        var learners = new RelationshipAnswers(null, SomeRelationship.broker().get());
        engagements.relate(work.id(), CustomerGroup.LEARNER, work.answers(CustomerGroup.LEARNER), learners);
        var related = engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), VENDOR);
        assertThat(related.title()).isEqualTo("Renamed");
        assertThat(related.relationships()).hasSize(2);
    }

    @Test
    void aDayThatIsStillToComeIsRefused() {
        var work = engagements.begin("Faster answers", SALES);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var early = new RelationshipAnswers(
                null, SomeRelationship.selfService().lastMonitored(tomorrow).get());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), early));
    }

    @Test
    void anotherCandidatesWorkIsNotFound() {
        var work = engagements.begin("Faster answers", SALES);
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), VENDOR));
        assertThat(engagements.map()).isEmpty();
    }

    @Test
    void onlyACandidateHasAMap() {
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(engagements::map);
    }

    @Test
    void theMapShowsAllWorkWithItsReadingTheLatestFirst() {
        var open = engagements.begin("Nothing said", null);
        var work = engagements.begin("Faster answers", SALES);
        engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), VENDOR);
        var map = engagements.map();
        assertThat(map).extracting(MappedWork::title).containsExactly("Faster answers", "Nothing said");
        assertThat(map.getFirst().reading().practised()).isEqualTo(new Practised.As(RelationshipType.VENDOR));
        assertThat(map.getFirst().reading().misalignments()).containsExactly(Misalignment.M3);
        assertThat(map.getFirst().said()).isTrue();
        assertThat(map.getLast()).satisfies(nothing -> {
            assertThat(nothing.id()).isEqualTo(open.id());
            assertThat(nothing.said()).isFalse();
            assertThat(nothing.reading().alignment()).isEqualTo(Alignment.OPEN);
        });
    }

    @Test
    void theMapIsOfWhoeverAsked() {
        var work = engagements.begin("Faster answers", SALES);
        engagements.relate(work.id(), CustomerGroup.LEARNER, work.answers(CustomerGroup.LEARNER), VENDOR);
        assertThat(engagements.map()).extracting(MappedWork::said).containsExactly(false);
    }

    @Test
    void otherFeaturesReadWhatDoesNotFitFromWhatTheyHold() {
        var work = engagements.begin("Faster answers", SALES);
        var related = engagements.relate(work.id(), SPONSOR, work.answers(SPONSOR), VENDOR);
        assertThat(catalogue.misalignments(related)).containsExactly(Misalignment.M3);
        assertThat(catalogue.misalignments(work)).isEmpty();
        assertThat(catalogue.reading(related, SPONSOR).alignment()).isEqualTo(Alignment.WATCH);
        assertThat(List.of(catalogue.reading(related, CustomerGroup.LEARNER).alignment()))
                .containsExactly(Alignment.OPEN);
    }
}
