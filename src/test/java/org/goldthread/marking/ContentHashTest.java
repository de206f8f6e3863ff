package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeSubmission.CARA;
import static org.goldthread.marking.SomeSubmission.STATED;
import static org.goldthread.marking.SomeSubmission.allMet;
import static org.goldthread.marking.SomeSubmission.copy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Hint;
import org.goldthread.evidence.Impact;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.files.FileFacts;
import org.goldthread.portfolio.Presented;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    private static final EvidenceItem ITEM =
            SomeEvidence.gap(CARA).stated(STATED).attached(SomeEvidence.pdf(3));
    private static final Submission SEALED = SomeSubmission.awaiting(copy(ITEM, "2.1"));

    @Test
    void itIsSha256InLowerCaseHexadecimal() {
        assertThat(SEALED.contentHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void itStaysTheSameWhileTheJudgementGrows() {
        assertThat(allMet().isIntact()).isTrue();
        assertThat(SomeSubmission.finished().isIntact()).isTrue();
    }

    @Test
    void itDoesNotDependOnTheOrderOfASet() {
        var one = described(CustomerGroup.LEARNER, CustomerGroup.SPONSOR);
        var other = described(CustomerGroup.SPONSOR, CustomerGroup.LEARNER);
        assertThat(hash(one)).isEqualTo(hash(other));
    }

    @Test
    void itChangesWithAnyWord() {
        assertThat(hash(ITEM.retitled(ITEM.title() + "."))).isNotEqualTo(SEALED.contentHash());
        assertThat(hash(described(CustomerGroup.SPONSOR))).isNotEqualTo(SEALED.contentHash());
        assertThat(hash(ITEM.on(ITEM.activityFrom().minusDays(1), null))).isNotEqualTo(SEALED.contentHash());
    }

    @Test
    void itHoldsWhatWasSetAsideAndNothingWhereNothingWas() {
        var aside = ITEM.dismissing(Hint.H34_NO_IMPACT, "Too early");
        assertThat(hash(aside)).isNotEqualTo(SEALED.contentHash());
        assertThat(hash(aside)).isNotEqualTo(hash(ITEM.dismissing(Hint.H34_NO_IMPACT, "Not ours")));
        assertThat(hash(aside.takingBack(Hint.H34_NO_IMPACT))).isEqualTo(SEALED.contentHash());
    }

    @Test
    void itChangesWithAnyByteOfAFile() {
        var file = ITEM.attachments().getFirst().file();
        var tampered = file.sha256().replaceFirst("a", "b");
        assertThat(hash(ITEM.withAttachments(List.of(with(file, tampered))))).isNotEqualTo(SEALED.contentHash());
    }

    @Test
    void itChangesWithTheCriterion() {
        var elsewhere = sealedAs(List.of(new CriterionCode("2.3")), copy(ITEM, "2.1"));
        assertThat(elsewhere).isNotEqualTo(SEALED.contentHash());
    }

    @Test
    void itChangesWithTheStatementAndWithTheOrderOfItems() {
        var order = new Presented.Order(SEALED.criteria().getFirst(), List.of(ITEM.id()));
        var plain = sealedAs(SEALED.criteria(), copy(ITEM, "2.1"));
        assertThat(List.of(
                        plain,
                        sealedAs(SEALED.criteria(), copy(ITEM, "2.1"), new Presented("What it shows", List.of())),
                        sealedAs(SEALED.criteria(), copy(ITEM, "2.1"), new Presented("What it shows.", List.of())),
                        sealedAs(SEALED.criteria(), copy(ITEM, "2.1"), new Presented("", List.of(order)))))
                .doesNotHaveDuplicates();
    }

    private static Attachment with(FileFacts file, String sha256) {
        return new Attachment(
                new FileFacts(file.id(), file.name(), file.mediaType(), file.size(), sha256, file.pages()), null);
    }

    private static EvidenceItem described(CustomerGroup... groups) {
        return ITEM.described(
                ITEM.summary(),
                CandidateRole.LED,
                new LinkedHashSet<>(List.of(groups)),
                Set.of(Impact.PRODUCTIVITY),
                "",
                "");
    }

    private static String hash(EvidenceItem item) {
        return sealedAs(SEALED.criteria(), copy(item, "2.1"));
    }

    /** The same submission with other contents. */
    private static String sealedAs(List<CriterionCode> criteria, SubmittedItem item) {
        return sealedAs(criteria, item, null);
    }

    private static String sealedAs(List<CriterionCode> criteria, SubmittedItem item, @Nullable Presented presented) {
        return ContentHash.of(new Submission(
                SEALED.id(),
                null,
                SEALED.portfolio(),
                SEALED.candidate(),
                SEALED.assessor(),
                SEALED.framework(),
                SEALED.attempt(),
                SEALED.state(),
                SEALED.submitted(),
                SEALED.expectBy(),
                criteria,
                List.of(item),
                SEALED.declaration(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                "",
                null,
                SEALED.outbox(),
                presented));
    }
}
