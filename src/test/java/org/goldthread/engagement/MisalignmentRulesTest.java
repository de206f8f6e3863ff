package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.engagement.Misalignment.M1;
import static org.goldthread.engagement.Misalignment.M2;
import static org.goldthread.engagement.Misalignment.M3;
import static org.goldthread.engagement.Misalignment.M4;
import static org.goldthread.engagement.Misalignment.M5;
import static org.goldthread.engagement.Misalignment.M6;
import static org.goldthread.engagement.Misalignment.M7;
import static org.goldthread.engagement.RequestKind.BUSINESS_OUTCOME;
import static org.goldthread.engagement.RequestKind.DEFINED_DELIVERABLE;
import static org.goldthread.engagement.RequestKind.MOMENT_OF_NEED;
import static org.goldthread.engagement.SomeRelationship.BEGUN;
import static org.goldthread.engagement.SomeRelationship.TODAY;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M1 to M7 (section 6): a firing and a silent relationship each, which differ in one field. */
class MisalignmentRulesTest {
    @Test
    void m1FiresWhenAnotherTypeIsExpectedThanPractised() {
        assertThat(of(SomeRelationship.vendor().expected(RelationshipType.BROKER)))
                .contains(M1);
        assertThat(of(SomeRelationship.vendor().expected(RelationshipType.VENDOR)))
                .doesNotContain(M1);
    }

    @Test
    void m1IsSilentWhileEitherTypeIsOpen() {
        assertThat(of(SomeRelationship.vendor().expected(null))).doesNotContain(M1);
        assertThat(of(SomeRelationship.open().expected(RelationshipType.VENDOR)))
                .doesNotContain(M1);
    }

    @Test
    void m2FiresWhenTheContactIsNotThatOfTheTypePractised() {
        assertThat(of(SomeRelationship.partnership().contacts(5, 90))).containsExactly(M2);
        assertThat(of(SomeRelationship.partnership().contacts(6, 90))).doesNotContain(M2);
    }

    @Test
    void m2FiresForContactThatIsTooCloseAsWellAsForNone() {
        assertThat(of(SomeRelationship.vendor().contacts(6, 90))).contains(M2);
        assertThat(of(SomeRelationship.vendor().contacts(List.of()))).contains(M2);
        assertThat(of(SomeRelationship.vendor())).doesNotContain(M2);
    }

    @Test
    void m2WaitsUntilAPartnershipIsNinetyDaysOld() {
        var quiet = SomeRelationship.partnership().contacts(List.of()).get();
        assertThat(RelationshipRules.misalignments(BUSINESS_OUTCOME, quiet, TODAY.minusDays(89), TODAY))
                .doesNotContain(M2);
        assertThat(RelationshipRules.misalignments(BUSINESS_OUTCOME, quiet, TODAY.minusDays(90), TODAY))
                .contains(M2);
    }

    @Test
    void m2CountsFromTheFirstContactIfThatIsOlderThanTheThread() {
        var talked = SomeRelationship.partnership().contacts(1, 0).get();
        assertThat(RelationshipRules.misalignments(BUSINESS_OUTCOME, talked, TODAY, BEGUN.plusDays(89)))
                .doesNotContain(M2);
        assertThat(RelationshipRules.misalignments(BUSINESS_OUTCOME, talked, TODAY, BEGUN.plusDays(90)))
                .contains(M2);
    }

    @Test
    void m2WaitsForNoneWhereTheContactIsTooClose() {
        var talked = SomeRelationship.selfService().contacts(1, 0).get();
        assertThat(RelationshipRules.misalignments(MOMENT_OF_NEED, talked, BEGUN, BEGUN))
                .contains(M2);
    }

    @Test
    void asLongAsNothingIsSaidNothingIsHeldAgainstIt() {
        assertThat(of(RequestKind.FIND_OR_CONNECT, SomeRelationship.open())).isEmpty();
        assertThat(of(RequestKind.FIND_OR_CONNECT, SomeRelationship.open().humanContact(true)))
                .containsExactly(M2, M7);
    }

    @Test
    void m3FiresWhenABusinessOutcomeIsPractisedAsVendor() {
        var vendor = SomeRelationship.vendor();
        assertThat(of(BUSINESS_OUTCOME, vendor)).containsExactly(M3);
        assertThat(of(DEFINED_DELIVERABLE, vendor)).isEmpty();
        assertThat(of(BUSINESS_OUTCOME, vendor.requirementsBy(RequirementsBy.JOINT)))
                .doesNotContain(M3);
    }

    @Test
    void m4FiresWhenTheContactIsCloserThanTheTypeExpectedAsksFor() {
        var close = SomeRelationship.partnership();
        assertThat(of(close.expected(RelationshipType.VENDOR))).contains(M4);
        assertThat(of(close.expected(RelationshipType.STRATEGIC_PARTNERSHIP))).doesNotContain(M4);
        assertThat(of(close.expected(null))).doesNotContain(M4);
    }

    @Test
    void m4IsSilentForLooserContactThanExpected() {
        assertThat(of(SomeRelationship.vendor().expected(RelationshipType.STRATEGIC_PARTNERSHIP)))
                .doesNotContain(M4);
        assertThat(of(SomeRelationship.vendor().expected(RelationshipType.SELF_SERVICE)))
                .contains(M4);
    }

    @Test
    void m5FiresWhenSelfServiceWasNotLookedAfterFor90Days() {
        var selfService = SomeRelationship.selfService();
        assertThat(of(MOMENT_OF_NEED, selfService.lastMonitored(TODAY.minusDays(90))))
                .containsExactly(M5);
        assertThat(of(MOMENT_OF_NEED, selfService.lastMonitored(TODAY.minusDays(89))))
                .isEmpty();
    }

    @Test
    void m5CountsFromTheBeginningWhereItWasNeverLookedAfter() {
        var never = SomeRelationship.selfService().lastMonitored(null).get();
        assertThat(RelationshipRules.misalignments(MOMENT_OF_NEED, never, TODAY.minusDays(90), TODAY))
                .containsExactly(M5);
        assertThat(RelationshipRules.misalignments(MOMENT_OF_NEED, never, TODAY.minusDays(89), TODAY))
                .isEmpty();
    }

    @Test
    void m5IsOfSelfServiceOnly() {
        assertThat(of(SomeRelationship.vendor().lastMonitored(BEGUN))).isEmpty();
    }

    @Test
    void m6FiresWhenAPartnershipIsExpectedWithoutMeasures() {
        assertThat(of(SomeRelationship.partnership().notAgreed(Agreement.MEASURES)))
                .containsExactly(M6);
        assertThat(of(SomeRelationship.partnership())).isEmpty();
    }

    @Test
    void m6FiresWhenAPartnershipIsExpectedWithoutARoadmap() {
        assertThat(of(SomeRelationship.partnership().notAgreed(Agreement.ROADMAP)))
                .containsExactly(M6);
        assertThat(of(SomeRelationship.partnership()
                        .notAgreed(Agreement.ROADMAP)
                        .expected(null)))
                .isEmpty();
    }

    @Test
    void m7FiresWhenWhatWasBrokeredWasNotCheckedToFit() {
        assertThat(of(SomeRelationship.broker().fitChecked(false))).containsExactly(M7);
        assertThat(of(SomeRelationship.broker().fitChecked(null))).containsExactly(M7);
        assertThat(of(SomeRelationship.broker().fitChecked(true))).isEmpty();
    }

    @Test
    void m7IsOfWhatIsBrokeredOnly() {
        assertThat(of(SomeRelationship.vendor().fitChecked(false))).isEmpty();
    }

    @Test
    void m1AndM3CountTwoAndTheOthersOne() {
        assertThat(Misalignment.values()).extracting(Misalignment::weight).containsExactly(2, 1, 2, 1, 1, 1, 1);
    }

    @Test
    void whatFitsIsAligned() {
        assertThat(alignment(DEFINED_DELIVERABLE, SomeRelationship.vendor())).isEqualTo(Alignment.ALIGNED);
    }

    @Test
    void oneIsToBeWatched() {
        assertThat(alignment(DEFINED_DELIVERABLE, SomeRelationship.broker().fitChecked(false)))
                .isEqualTo(Alignment.WATCH);
    }

    @Test
    void twoAreToBeWatched() {
        assertThat(alignment(BUSINESS_OUTCOME, SomeRelationship.vendor())).isEqualTo(Alignment.WATCH);
    }

    @Test
    void threeAreToBeTalkedAbout() {
        assertThat(alignment(BUSINESS_OUTCOME, SomeRelationship.vendor().contacts(List.of())))
                .isEqualTo(Alignment.TALK_TO_THE_CUSTOMER);
    }

    @Test
    void whereATypeIsOpenNothingIsCalledAligned() {
        assertThat(alignment(DEFINED_DELIVERABLE, SomeRelationship.vendor().expected(null)))
                .isEqualTo(Alignment.OPEN);
        assertThat(alignment(DEFINED_DELIVERABLE, SomeRelationship.open().expected(RelationshipType.VENDOR)))
                .isEqualTo(Alignment.OPEN);
    }

    @Test
    void aReadingHoldsBothTypesTheTouchAndWhatDoesNotFit() {
        var reading = RelationshipRules.reading(
                BUSINESS_OUTCOME,
                SomeRelationship.vendor()
                        .expected(RelationshipType.STRATEGIC_PARTNERSHIP)
                        .get(),
                BEGUN,
                TODAY);
        assertThat(reading)
                .isEqualTo(new RelationshipReading(
                        RelationshipType.STRATEGIC_PARTNERSHIP,
                        new Practised.As(RelationshipType.VENDOR),
                        Touch.MEDIUM,
                        Set.of(M1, M3, M6),
                        Alignment.TALK_TO_THE_CUSTOMER));
    }

    private static Set<Misalignment> of(SomeRelationship some) {
        return of(DEFINED_DELIVERABLE, some);
    }

    private static Set<Misalignment> of(@Nullable RequestKind kind, SomeRelationship some) {
        return RelationshipRules.misalignments(kind, some.get(), BEGUN, TODAY);
    }

    private static Alignment alignment(@Nullable RequestKind kind, SomeRelationship some) {
        return RelationshipRules.reading(kind, some.get(), BEGUN, TODAY).alignment();
    }
}
