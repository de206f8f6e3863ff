package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.engagement.RelationshipType.BROKER;
import static org.goldthread.engagement.RelationshipType.SELF_SERVICE;
import static org.goldthread.engagement.RelationshipType.STRATEGIC_PARTNERSHIP;
import static org.goldthread.engagement.RelationshipType.VENDOR;
import static org.goldthread.engagement.RequestKind.BUSINESS_OUTCOME;
import static org.goldthread.engagement.RequestKind.DEFINED_DELIVERABLE;
import static org.goldthread.engagement.RequestKind.FIND_OR_CONNECT;
import static org.goldthread.engagement.RequestKind.MOMENT_OF_NEED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which relationship the answers describe, and how close the contact was (section 6). */
class RelationshipRulesTest {
    private static final LocalDate DAY = SomeRelationship.BEGUN;

    @Test
    void withoutAHumanAtTheMomentOfNeedItIsSelfService() {
        var talked = SomeRelationship.partnership().humanContact(false);
        assertThat(type(MOMENT_OF_NEED, talked)).isEqualTo(SELF_SERVICE);
        assertThat(type(MOMENT_OF_NEED, talked.humanContact(true))).isEqualTo(STRATEGIC_PARTNERSHIP);
        assertThat(type(MOMENT_OF_NEED, talked.humanContact(null))).isEqualTo(STRATEGIC_PARTNERSHIP);
    }

    @Test
    void withoutAHumanAndWithoutTwoWayContactItIsSelfServiceWhateverWasAsked() {
        var silent = SomeRelationship.vendor().humanContact(false).contacts(List.of());
        assertThat(type(DEFINED_DELIVERABLE, silent)).isEqualTo(SELF_SERVICE);
        assertThat(type(DEFINED_DELIVERABLE, silent.contacts(1, 0))).isEqualTo(VENDOR);
        assertThat(type(DEFINED_DELIVERABLE, silent.contacts(List.of()).humanContact(true)))
                .isEqualTo(VENDOR);
    }

    @Test
    void threeSignsMakeAPartnership() {
        var three = SomeRelationship.vendor()
                .agreedOnly(Set.of(Agreement.SHARED_GOAL, Agreement.JOINT_PLAN, Agreement.MEASURES));
        assertThat(type(DEFINED_DELIVERABLE, three)).isEqualTo(STRATEGIC_PARTNERSHIP);
        assertThat(type(DEFINED_DELIVERABLE, three.notAgreed(Agreement.MEASURES)))
                .isEqualTo(VENDOR);
    }

    @Test
    void eachOfTheFourAgreementsIsASignAndARoadmapIsNone() {
        for (var agreement : EnumSet.complementOf(EnumSet.of(Agreement.ROADMAP))) {
            var all = SomeRelationship.vendor().agreedOnly(EnumSet.allOf(Agreement.class));
            assertThat(type(DEFINED_DELIVERABLE, all.notAgreed(agreement)))
                    .as(agreement.name())
                    .isEqualTo(STRATEGIC_PARTNERSHIP);
            var oneOfThree = SomeRelationship.vendor().agreedOnly(EnumSet.allOf(Agreement.class));
            EnumSet.complementOf(EnumSet.of(Agreement.ROADMAP, agreement)).stream()
                    .limit(2)
                    .forEach(oneOfThree::notAgreed);
            assertThat(type(DEFINED_DELIVERABLE, oneOfThree)).isEqualTo(VENDOR);
            assertThat(type(DEFINED_DELIVERABLE, oneOfThree.horizon(6))).isEqualTo(STRATEGIC_PARTNERSHIP);
        }
    }

    @Test
    void aHorizonOfSixMonthsIsASignAndOneOfFiveIsNot() {
        var two = SomeRelationship.vendor().agreedOnly(Set.of(Agreement.SHARED_GOAL, Agreement.JOINT_DECISION));
        assertThat(type(DEFINED_DELIVERABLE, two.horizon(6))).isEqualTo(STRATEGIC_PARTNERSHIP);
        assertThat(type(DEFINED_DELIVERABLE, two.horizon(5))).isEqualTo(VENDOR);
    }

    @Test
    void whatExistsOrIsToBeFoundIsBrokered() {
        assertThat(type(DEFINED_DELIVERABLE, SomeRelationship.vendor().content(ContentSource.EXISTING)))
                .isEqualTo(BROKER);
        assertThat(type(FIND_OR_CONNECT, SomeRelationship.vendor())).isEqualTo(BROKER);
        assertThat(type(DEFINED_DELIVERABLE, SomeRelationship.vendor().content(ContentSource.SOURCED)))
                .isEqualTo(VENDOR);
    }

    @Test
    void requirementsOfTheCustomerMakeAVendor() {
        assertThat(type(BUSINESS_OUTCOME, SomeRelationship.vendor())).isEqualTo(VENDOR);
        for (var other : List.of(RequirementsBy.JOINT, RequirementsBy.L_AND_D)) {
            assertThat(type(BUSINESS_OUTCOME, SomeRelationship.vendor().requirementsBy(other)))
                    .isNull();
        }
    }

    @Test
    void theFirstThatMatchesWins() {
        var all = SomeRelationship.partnership()
                .humanContact(false)
                .content(ContentSource.EXISTING)
                .requirementsBy(RequirementsBy.CUSTOMER);
        assertThat(type(MOMENT_OF_NEED, all)).isEqualTo(SELF_SERVICE);
        assertThat(type(FIND_OR_CONNECT, all)).isEqualTo(STRATEGIC_PARTNERSHIP);
        assertThat(type(FIND_OR_CONNECT, all.agreedOnly(Set.of()))).isEqualTo(BROKER);
    }

    @Test
    void ofNothingSaidEveryQuestionIsMissing() {
        assertThat(missing(null, SomeRelationship.open())).containsExactly(RelationshipQuestion.values());
    }

    @Test
    void anAnsweredQuestionIsNotAskedAgain() {
        assertThat(missing(BUSINESS_OUTCOME, SomeRelationship.open()))
                .doesNotContain(RelationshipQuestion.REQUEST_KIND);
        assertThat(missing(null, SomeRelationship.open().requirementsBy(RequirementsBy.JOINT)))
                .doesNotContain(RelationshipQuestion.REQUIREMENTS);
        assertThat(missing(null, SomeRelationship.open().content(ContentSource.BUILT)))
                .doesNotContain(RelationshipQuestion.CONTENT);
        assertThat(missing(null, SomeRelationship.open().horizon(3))).doesNotContain(RelationshipQuestion.HORIZON);
        assertThat(missing(null, SomeRelationship.open().humanContact(true)))
                .doesNotContain(RelationshipQuestion.HUMAN_CONTACT);
        assertThat(missing(null, SomeRelationship.open().agreed(new Agreed(false, null, null, null, null))))
                .doesNotContain(RelationshipQuestion.SHARED_GOAL)
                .contains(RelationshipQuestion.JOINT_PLAN);
    }

    @Test
    void agreementsAreAskedForOnlyWhileThreeSignsCanStillCome() {
        var stillPossible = SomeRelationship.open()
                .agreed(new Agreed(false, true, null, null, null))
                .horizon(5);
        assertThat(missing(BUSINESS_OUTCOME, stillPossible))
                .contains(RelationshipQuestion.JOINT_DECISION, RelationshipQuestion.MEASURES);
        var tooFew = SomeRelationship.open()
                .agreed(new Agreed(false, false, null, null, null))
                .horizon(5);
        assertThat(missing(BUSINESS_OUTCOME, tooFew))
                .containsExactly(
                        RelationshipQuestion.REQUIREMENTS,
                        RelationshipQuestion.CONTENT,
                        RelationshipQuestion.HUMAN_CONTACT);
    }

    @Test
    void whetherSomebodyCanBeReachedIsAskedOnlyWhereItCouldMakeSelfService() {
        var talked = SomeRelationship.open().contacts(1, 0);
        assertThat(missing(DEFINED_DELIVERABLE, talked)).doesNotContain(RelationshipQuestion.HUMAN_CONTACT);
        assertThat(missing(MOMENT_OF_NEED, talked)).contains(RelationshipQuestion.HUMAN_CONTACT);
        assertThat(missing(null, talked)).contains(RelationshipQuestion.HUMAN_CONTACT);
        assertThat(missing(DEFINED_DELIVERABLE, SomeRelationship.open())).contains(RelationshipQuestion.HUMAN_CONTACT);
    }

    @Test
    void answersThatLieBetweenTheTypesLeaveNothingToAsk() {
        var between = SomeRelationship.vendor().requirementsBy(RequirementsBy.JOINT);
        assertThat(missing(BUSINESS_OUTCOME, between)).isEmpty();
    }

    @Test
    void withoutTwoWayContactTheTouchIsLow() {
        assertThat(RelationshipRules.touch(List.of())).isEqualTo(Touch.LOW);
        assertThat(RelationshipRules.touch(List.of(new CustomerContact(DAY, false, false))))
                .isEqualTo(Touch.LOW);
        assertThat(RelationshipRules.touch(List.of(new CustomerContact(DAY, true, false))))
                .isEqualTo(Touch.MEDIUM);
    }

    @Test
    void contactsWhileSettingUpDoNotCount() {
        assertThat(RelationshipRules.touch(List.of(new CustomerContact(DAY, true, true))))
                .isEqualTo(Touch.LOW);
    }

    @Test
    void twoIn30DaysOver90DaysAreHigh() {
        assertThat(RelationshipRules.touch(SomeRelationship.twoWay(6, 90))).isEqualTo(Touch.HIGH);
        assertThat(RelationshipRules.touch(SomeRelationship.twoWay(5, 90))).isEqualTo(Touch.MEDIUM);
        assertThat(RelationshipRules.touch(SomeRelationship.twoWay(12, 180))).isEqualTo(Touch.HIGH);
        assertThat(RelationshipRules.touch(SomeRelationship.twoWay(12, 181))).isEqualTo(Touch.MEDIUM);
    }

    @Test
    void over89DaysItIsNotHighYet() {
        assertThat(RelationshipRules.touch(SomeRelationship.twoWay(20, 89))).isEqualTo(Touch.MEDIUM);
        assertThat(RelationshipRules.touch(SomeRelationship.twoWay(20, 90))).isEqualTo(Touch.HIGH);
    }

    @Test
    void severalContactsOnOneDayAreOne() {
        var five = new ArrayList<>(SomeRelationship.twoWay(5, 90));
        five.add(new CustomerContact(five.getFirst().on(), true, false));
        assertThat(RelationshipRules.touch(five)).isEqualTo(Touch.MEDIUM);
    }

    private static @Nullable RelationshipType type(@Nullable RequestKind kind, SomeRelationship some) {
        return RelationshipRules.practised(kind, some.get()).known().orElse(null);
    }

    private static Set<RelationshipQuestion> missing(@Nullable RequestKind kind, SomeRelationship some) {
        return RelationshipRules.practised(kind, some.get()) instanceof Practised.Unclear(var missing)
                ? missing
                : Set.of(RelationshipQuestion.values());
    }
}
