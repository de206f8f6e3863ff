package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.engagement.SomeRelationship.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldthread.rules.Refusal;
import org.junit.jupiter.api.Test;

class RelationshipFieldRulesTest {
    @Test
    void nothingNeedsToBeSaid() {
        assertThat(RelationshipFieldRules.relationship(Relationship.open(), TODAY))
                .isEmpty();
        assertThat(RelationshipFieldRules.relationship(
                        SomeRelationship.partnership().get(), TODAY))
                .isEmpty();
    }

    @Test
    void aHorizonIsFromNoneToTenYears() {
        assertThat(RelationshipFieldRules.horizon(null)).isEmpty();
        assertThat(RelationshipFieldRules.horizon(0)).isEmpty();
        assertThat(RelationshipFieldRules.horizon(120)).isEmpty();
        assertThat(keyOf(RelationshipFieldRules.horizon(-1))).contains("engagement.refusal.horizon");
        assertThat(keyOf(RelationshipFieldRules.horizon(121))).contains("engagement.refusal.horizon");
    }

    @Test
    void aDayIsOneThatHasCome() {
        assertThat(RelationshipFieldRules.day(null, TODAY)).isEmpty();
        assertThat(RelationshipFieldRules.day(TODAY, TODAY)).isEmpty();
        assertThat(keyOf(RelationshipFieldRules.day(TODAY.plusDays(1), TODAY))).contains("engagement.refusal.not-yet");
        assertThat(keyOf(RelationshipFieldRules.day(LocalDate.of(202, 6, 1), TODAY)))
                .contains("rules.check-the-year");
    }

    @Test
    void upTo500ContactsAreKept() {
        assertThat(RelationshipFieldRules.number(contacts(500))).isEmpty();
        assertThat(keyOf(RelationshipFieldRules.number(contacts(501))))
                .contains("engagement.refusal.too-many-contacts");
    }

    @Test
    void aRelationshipIsRefusedForAnyOfThese() {
        var some = SomeRelationship.vendor();
        assertThat(refusal(some.horizon(121))).contains("engagement.refusal.horizon");
        assertThat(refusal(some.horizon(2).lastMonitored(TODAY.plusDays(1)))).contains("engagement.refusal.not-yet");
        assertThat(refusal(some.lastMonitored(null)
                        .contacts(List.of(new CustomerContact(TODAY.plusDays(1), true, false)))))
                .contains("engagement.refusal.not-yet");
        assertThat(refusal(some.contacts(contacts(501)))).contains("engagement.refusal.too-many-contacts");
    }

    private static Optional<String> refusal(SomeRelationship some) {
        return keyOf(RelationshipFieldRules.relationship(some.get(), TODAY));
    }

    private static List<CustomerContact> contacts(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new CustomerContact(TODAY.minusDays(i), true, false))
                .toList();
    }

    private static Optional<String> keyOf(Optional<Refusal> refusal) {
        return refusal.map(Refusal::key);
    }
}
