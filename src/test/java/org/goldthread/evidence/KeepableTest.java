package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One bad answer holds back nothing but itself. */
class KeepableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate SLIP = LocalDate.of(202, 3, 2);
    private static final String TOO_LONG = "x".repeat(20_001);

    private final EvidenceItem stored = SomeEvidence.process(PersonId.next());

    @Test
    void whatNoRuleRefusesIsKeptAsTyped() {
        var typed = stored.retitled("Call-back");
        assertThat(kept(typed)).isEqualTo(typed);
    }

    @Test
    void aRefusedFieldStaysAsItIsStoredAndTheOthersAreTaken() {
        var typed = with(stored, Map.of("owner", TOO_LONG, "frequency", "Daily"));
        var process = (ProcessDetail) kept(typed).detail();
        assertThat(process.owner()).isEqualTo("Service desk lead");
        assertThat(process.frequency()).isEqualTo("Daily");
        assertThat(kept(typed).owner()).isEqualTo(stored.owner());
    }

    @Test
    void aRefusedRowStaysAsItIsStoredAndItsNeighboursAreTaken() {
        var first = new Dated(SomeEvidence.BEGAN, TOO_LONG);
        var added = new Dated(TODAY, "Another round");
        assertThat(rows(first, added)).containsExactly(new Dated(SomeEvidence.BEGAN, "First week"), added);
    }

    @Test
    void aNewRowOfABadDayIsLeftOutAndATooLongNoteIsLeftEmpty() {
        var added = new Dated(TODAY, "Another round");
        assertThat(rows(added, new Dated(SLIP, "Slip"))).containsExactly(added);
        assertThat(rows(added, new Dated(TODAY.minusDays(1), TOO_LONG)))
                .containsExactly(added, new Dated(TODAY.minusDays(1), ""));
    }

    @Test
    void aTooLongSentenceHoldsBackNoOtherClaim() {
        var before = stored.claiming(new Claim(new CriterionCode("2.1"), "page 1", "It names the owner."));
        var typed = before.claiming(new Claim(new CriterionCode("2.1"), "page 2", "x".repeat(1_001)))
                .claiming(SomeEvidence.claim("2.5"));
        var kept = Keepable.of(typed, before, EvidenceRules.refusals(typed, TODAY));
        assertThat(kept.claim(new CriterionCode("2.1")))
                .contains(new Claim(new CriterionCode("2.1"), "page 2", "It names the owner."));
        assertThat(kept.claim(new CriterionCode("2.5"))).contains(SomeEvidence.claim("2.5"));
    }

    @Test
    void aBadDayOfAFileHoldsBackNoOtherFile() {
        var before = stored.attached(new Attachment(SomeEvidence.photo().file(), TODAY));
        var photo = before.attachments().getFirst().file();
        var typed = before.attached(new Attachment(photo, SLIP)).attached(SomeEvidence.pdf(3));
        var kept = Keepable.of(typed, before, EvidenceRules.refusals(typed, TODAY));
        assertThat(kept.attachments()).hasSize(2);
        assertThat(kept.attachments().getFirst()).isEqualTo(new Attachment(photo, TODAY));
    }

    @Test
    void oneAnswerOfAWitnessHoldsBackNoOther() {
        var typed = stored.testifiedBy(new Witness("Jo Field", TOO_LONG, "Customer", "", null));
        assertThat(kept(typed).testimony()).isEqualTo(new Witness("Jo Field", "", "Customer", "", null));
    }

    @Test
    void whatIsKeptIsRefusedNowhere() {
        var typed = with(stored, Map.of("owner", TOO_LONG, "occurrences", List.of(new Dated(SLIP, TOO_LONG))))
                .on(TODAY, TODAY.minusDays(1));
        assertThat(EvidenceRules.refusals(kept(typed), TODAY)).isEmpty();
    }

    private List<Dated> rows(Dated... typed) {
        return ((ProcessDetail) kept(with(stored, Map.of("occurrences", List.of(typed))))
                        .detail())
                .occurrences();
    }

    private EvidenceItem kept(EvidenceItem typed) {
        return Keepable.of(typed, stored, EvidenceRules.refusals(typed, TODAY));
    }

    private static EvidenceItem with(EvidenceItem item, Map<String, @Nullable Object> values) {
        return item.withDetail((StageDetail) Answers.with((Record) item.detail(), values));
    }
}
