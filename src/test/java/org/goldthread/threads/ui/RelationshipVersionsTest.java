package org.goldthread.threads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.engagement.ContentSource;
import org.goldthread.engagement.CustomerContact;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.RequestKind;
import org.goldthread.engagement.SomeRelationship;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two windows said of one relationship becomes one, field by field and contact by contact. */
class RelationshipVersionsTest {
    private static final CustomerContact FIRST = new CustomerContact(SomeRelationship.BEGUN, true, false);
    private static final CustomerContact MINE = new CustomerContact(SomeRelationship.BEGUN.plusDays(1), true, false);
    private static final CustomerContact THEIRS = new CustomerContact(SomeRelationship.BEGUN.plusDays(2), true, false);

    @Test
    void whatWasChangedHereIsTakenAndTheRestIsAsSavedElsewhere() {
        var base = answers(null, SomeRelationship.vendor());
        var mine = answers(null, SomeRelationship.vendor().content(ContentSource.EXISTING));
        var theirs = answers(
                RequestKind.BUSINESS_OUTCOME,
                SomeRelationship.vendor().horizon(9).fitChecked(true));
        assertThat(RelationshipVersions.merged(base, mine, theirs))
                .isEqualTo(answers(
                        RequestKind.BUSINESS_OUTCOME,
                        SomeRelationship.vendor().horizon(9).fitChecked(true).content(ContentSource.EXISTING)));
    }

    @Test
    void whatBothChangedIsMine() {
        var merged = RelationshipVersions.merged(
                answers(null, SomeRelationship.vendor().horizon(1)),
                answers(null, SomeRelationship.vendor().horizon(2)),
                answers(null, SomeRelationship.vendor().horizon(3)));
        assertThat(merged.relationship().horizonMonths()).isEqualTo(2);
    }

    @Test
    void contactsAddedOnEitherSideAreAllThere() {
        assertThat(contacts(List.of(FIRST), List.of(FIRST, MINE), List.of(FIRST, THEIRS)))
                .containsExactly(FIRST, MINE, THEIRS);
    }

    @Test
    void aContactRemovedHereOrThereIsGone() {
        assertThat(contacts(List.of(FIRST), List.of(), List.of(FIRST, THEIRS))).containsExactly(THEIRS);
        assertThat(contacts(List.of(FIRST), List.of(FIRST, MINE), List.of())).containsExactly(MINE);
    }

    private static List<CustomerContact> contacts(
            List<CustomerContact> base, List<CustomerContact> mine, List<CustomerContact> theirs) {
        return RelationshipVersions.merged(with(base), with(mine), with(theirs))
                .relationship()
                .contacts();
    }

    private static RelationshipAnswers with(List<CustomerContact> contacts) {
        return answers(null, SomeRelationship.vendor().contacts(contacts));
    }

    private static RelationshipAnswers answers(@Nullable RequestKind kind, SomeRelationship some) {
        return new RelationshipAnswers(kind, some.get());
    }
}
