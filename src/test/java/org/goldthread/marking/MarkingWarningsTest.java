package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeSubmission.CARA;
import static org.goldthread.marking.SomeSubmission.STATED;
import static org.goldthread.marking.SomeSubmission.nothingEarlier;
import static org.goldthread.marking.SomeSubmission.process;
import static org.goldthread.marking.SomeSubmission.reply;
import static org.goldthread.marking.SomeSubmission.testimony;

import java.util.List;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

/** Domain brief, section 5, warnings. */
class MarkingWarningsTest {
    @Test
    void oneWitnessForMoreThanHalfOfTheAttemptIsToBeWeighed() {
        var submission = SomeSubmission.awaiting(process("2.1"), seen("Samira", "2.3"), seen("samira ", "2.4"));
        assertThat(warnings(submission)).contains("marking.warning.one-witness [Samira, 2, 3]");
    }

    @Test
    void theWholePortfolioCountsNotThisAttemptAlone() {
        var submission = SomeSubmission.awaiting(process("2.1"), seen("Samira", "2.3"), seen("Samira", "2.4"));
        var earlier = SomeSubmission.awaiting(reply("2.1"), reply("2.3"));
        assertThat(warnings(submission, earlier)).noneMatch(each -> each.contains("one-witness"));
    }

    @Test
    void aWitnessOfEarlierAttemptsOnlyIsNotThisOnesMatter() {
        var earlier = SomeSubmission.awaiting(seen("Samira", "2.3"), seen("Samira", "2.4"));
        assertThat(warnings(SomeSubmission.awaitingMarking(), earlier)).noneMatch(each -> each.contains("one-witness"));
    }

    @Test
    void anUnusualKindOfEvidenceWarnsEvenBesideATypicalOne() {
        var submission = SomeSubmission.awaiting(process("2.1"), of(EvidenceType.COACHING_LOG));
        assertThat(warnings(submission))
                .containsExactly(
                        "marking.warning.untypical [Phrase[key=marking.claim-title.item, args=[What the sales team was told]],"
                                + " A repeatable process (2.1)]");
    }

    @Test
    void discussionAndQuestioningSupportAnyCriterion() {
        var submission =
                SomeSubmission.awaiting(of(EvidenceType.PROFESSIONAL_DISCUSSION), of(EvidenceType.QUESTIONING));
        assertThat(warnings(submission)).isEmpty();
    }

    @Test
    void simulationAloneForAPerformanceCriterionIsToBeWeighed() {
        assertThat(warnings(SomeSubmission.awaiting(of(EvidenceType.SIMULATION))))
                .contains("marking.warning.sole-evidence [A repeatable process (2.1)]");
        assertThat(warnings(SomeSubmission.awaiting(of(EvidenceType.SIMULATION), process("2.1"))))
                .noneMatch(each -> each.contains("sole-evidence"));
    }

    @Test
    void aRefusedClaimIsNoEvidenceBesideTheWeakOne() {
        var process = process("2.1");
        var submission = SomeSubmission.awaiting(of(EvidenceType.SIMULATION), process);
        var refused = SomeSubmission.accepted(process, SomeSubmission.PROCESS).with(Letter.VALID, false);
        assertThat(warnings(submission.judged(refused, nothingEarlier(), SomeSubmission.NOW)))
                .contains("marking.warning.sole-evidence [A repeatable process (2.1)]");
        var begun = refused.with(Letter.CURRENT, null);
        assertThat(warnings(submission.judged(begun, nothingEarlier(), SomeSubmission.NOW)))
                .as("it may still be accepted")
                .noneMatch(each -> each.contains("sole-evidence"));
    }

    private static SubmittedItem seen(String witness, String criterion) {
        return testimony(witness, "samira@customer.example", criterion);
    }

    private static SubmittedItem of(EvidenceType type) {
        return SomeSubmission.copy(
                SomeEvidence.at(Stage.IMPROVEMENT, CARA)
                        .retitled("What the sales team was told")
                        .typed(type)
                        .stated(STATED),
                "2.1");
    }

    private static List<String> warnings(Submission submission, Submission... earlier) {
        return MarkingWarnings.of(submission, List.of(earlier), nothingEarlier(), "").stream()
                .map(warning -> warning.key() + " " + warning.args())
                .toList();
    }
}
