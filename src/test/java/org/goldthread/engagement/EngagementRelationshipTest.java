package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.junit.jupiter.api.Test;

/** A piece of work keeps a relationship per customer group, and shows that with whoever asked. */
class EngagementRelationshipTest {
    private static final RelationshipAnswers PARTNER = new RelationshipAnswers(
            RequestKind.BUSINESS_OUTCOME, SomeRelationship.partnership().get());
    private static final RelationshipAnswers SELF_SERVICE = new RelationshipAnswers(
            RequestKind.BUSINESS_OUTCOME, SomeRelationship.selfService().get());

    private final Engagement asked = SomeEngagement.measured(PersonId.next());

    @Test
    void eachGroupHasItsOwn() {
        var work = asked.related(CustomerGroup.LEARNER, SELF_SERVICE).related(CustomerGroup.SPONSOR, PARTNER);
        assertThat(work.asker()).isEqualTo(CustomerGroup.SPONSOR);
        assertThat(work.answers(CustomerGroup.SPONSOR)).isEqualTo(PARTNER);
        assertThat(work.answers(CustomerGroup.LEARNER)).isEqualTo(SELF_SERVICE);
        assertThat(work.relationship(CustomerGroup.REQUESTER).isOpen()).isTrue();
        assertThat(work.relationships())
                .extracting(RelationshipWith::group)
                .containsExactly(CustomerGroup.SPONSOR, CustomerGroup.LEARNER);
    }

    @Test
    void sayingItAnewTakesTheEarlierPlaceAndSayingNothingTakesItAway() {
        var work = asked.related(CustomerGroup.SPONSOR, SELF_SERVICE).related(CustomerGroup.SPONSOR, PARTNER);
        assertThat(work.relationships()).hasSize(1);
        var taken = work.related(
                CustomerGroup.SPONSOR, new RelationshipAnswers(RequestKind.BUSINESS_OUTCOME, Relationship.open()));
        assertThat(taken.relationships()).isEmpty();
    }

    @Test
    void theKindOfRequestIsThatOfTheBriefAndAllElseStays() {
        var work = asked.related(CustomerGroup.SPONSOR, PARTNER);
        assertThat(work.requestKind()).isEqualTo(RequestKind.BUSINESS_OUTCOME);
        assertThat(work.request()).isEqualTo(asked.request());
        assertThat(work.measures()).isEqualTo(asked.measures());
        assertThat(work.keeping(SomeMeasure.withoutReadings()).relationships()).isEqualTo(work.relationships());
        assertThat(work.without(SomeMeasure.ofSatisfiedCustomers().id()).relationships())
                .isEqualTo(work.relationships());
        assertThat(work.carrying(Outbox.empty()).relationships()).isEqualTo(work.relationships());
    }

    @Test
    void whoAskedWithoutAGroupIsARequester() {
        assertThat(SomeEngagement.justBegun(PersonId.next()).asker()).isEqualTo(CustomerGroup.REQUESTER);
    }

    @Test
    void theRelationshipFollowsWhoeverTurnsOutToHaveAsked() {
        var work = asked.related(CustomerGroup.SPONSOR, PARTNER).related(CustomerGroup.LEARNER, SELF_SERVICE);
        var corrected = work.described(askedBy(work, new AskedBy(CustomerGroup.LINE_MANAGER, "Sales manager North")));
        assertThat(corrected.relationship(CustomerGroup.LINE_MANAGER)).isEqualTo(PARTNER.relationship());
        assertThat(corrected.relationship(CustomerGroup.SPONSOR).isOpen()).isTrue();
        assertThat(corrected.relationship(CustomerGroup.LEARNER)).isEqualTo(SELF_SERVICE.relationship());
    }

    @Test
    void itStaysWhereTheOtherGroupHasOneOfItsOwn() {
        var work = asked.related(CustomerGroup.SPONSOR, PARTNER).related(CustomerGroup.LEARNER, SELF_SERVICE);
        var corrected = work.described(askedBy(work, new AskedBy(CustomerGroup.LEARNER, "A learner")));
        assertThat(corrected.relationships()).isEqualTo(work.relationships());
    }

    @Test
    void describingOtherwiseLeavesItAsItIs() {
        var work = asked.related(CustomerGroup.SPONSOR, PARTNER);
        assertThat(work.described(SomeEngagement.titled("Renamed", work.brief()))
                        .relationships())
                .isEqualTo(work.relationships());
    }

    @Test
    void contactsStandInTimeEachOnce() {
        var later = new CustomerContact(SomeRelationship.TODAY, true, false);
        var earlier = new CustomerContact(SomeRelationship.BEGUN, false, false);
        assertThat(SomeRelationship.open()
                        .contacts(List.of(later, earlier, later))
                        .get()
                        .contacts())
                .containsExactly(earlier, later);
    }

    private static EngagementBrief askedBy(Engagement work, AskedBy asker) {
        return new EngagementBrief(work.title(), asker, work.served(), work.request(), work.requestKind());
    }
}
