package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.goldthread.evidence.AiAssistance;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.Redaction;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.ThirdPartyData;
import org.goldthread.evidence.Witness;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.Presented;
import org.goldthread.relay.Outbox;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.CriterionKind;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.FrameworkStatus;
import org.goldthread.standards.Standard;

/** Cara's submissions to Ada, in the states that tests start from. */
final class SomeSubmission {
    static final PersonId CARA = new PersonId("cara");
    static final Marker ADA = new Marker(new PersonId("ada"), "Ada Assessor", "ada@test.example", false, false);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    static final Integrity STATED = new Integrity(ThirdPartyData.NONE, Redaction.NOT_NEEDED, AiAssistance.NONE, "");

    static final CriterionCode PROCESS = new CriterionCode("2.1");
    static final CriterionCode LOOP = new CriterionCode("2.3");
    static final CriterionCode KEPT = new CriterionCode("2.4");
    static final Framework FRAMEWORK = framework(
            criterion("2.1", "A repeatable process", 1, 1, false),
            criterion("2.3", "Close the loop", 2, 1, false),
            criterion("2.4", "Keep it going", 1, 2, true));

    private SomeSubmission() {}

    /** One item with a claim on A repeatable process; it was handed in just now. */
    static Submission awaitingMarking() {
        return awaiting(process("2.1"));
    }

    static Submission awaiting(SubmittedItem... items) {
        return prepared(items).placed(NOW);
    }

    static Submission prepared(SubmittedItem... items) {
        return Sealing.prepare(portfolio(), handover(items), ADA, FRAMEWORK, NOW, TODAY.plusDays(14));
    }

    static Handover handover(SubmittedItem... items) {
        var criteria = Arrays.stream(items)
                .flatMap(item -> item.claims().stream())
                .map(Claim::criterion)
                .toList();
        return new Handover(true, criteria, List.of(items), Presented.nothing());
    }

    /** All met in one step, and the assessor has given their word: only finish is left. */
    static Submission allMet() {
        return awaitingMarking().metInOneStep(PROCESS, nothingEarlier(), NOW).authenticity(true);
    }

    static Submission finished() {
        return allMet().finished(words(), ADA, nothingEarlier(), NOW);
    }

    static Submission oneNotYet() {
        var submission = awaitingMarking().judged(accepted(process("2.1"), PROCESS), nothingEarlier(), NOW);
        var judgement = submission.judgement(PROCESS).notYet(Set.of(Letter.SUFFICIENT), "A review by its owner");
        return submission.decided(judgement, nothingEarlier(), NOW).authenticity(true);
    }

    static Feedback words() {
        return Feedback.of("You have shown a process that lasts.", "Add a review", TODAY.plusDays(20));
    }

    static ClaimJudgement accepted(SubmittedItem item, CriterionCode criterion) {
        return MarkingRules.metInOneStep(ClaimJudgement.open(key(item, criterion)));
    }

    static ClaimKey key(SubmittedItem item, CriterionCode criterion) {
        return new ClaimKey(item.item().value(), criterion);
    }

    static Yardstick nothingEarlier() {
        return earlier();
    }

    static Yardstick earlier(DecidedClaim... claims) {
        return new Yardstick(FRAMEWORK, List.of(claims), TODAY);
    }

    /** The same item at every call. */
    static SubmittedItem process(String... criteria) {
        return copy(PROCESS_ITEM, criteria);
    }

    private static final EvidenceItem PROCESS_ITEM = SomeEvidence.process(CARA).stated(STATED);

    static SubmittedItem reply(String... criteria) {
        return copy(
                SomeEvidence.at(Stage.IMPROVEMENT, CARA)
                        .retitled("What the sales team was told")
                        .stated(STATED),
                criteria);
    }

    static SubmittedItem testimony(String witness, String contact, String... criteria) {
        var item = SomeEvidence.at(Stage.IMPROVEMENT, CARA)
                .retitled("What the sales manager saw")
                .typed(EvidenceType.WITNESS_TESTIMONY)
                .testifiedBy(new Witness(witness, "Manager", "Customer", contact, TODAY))
                .stated(STATED);
        return copy(item, criteria);
    }

    static SubmittedItem copy(EvidenceItem item, String... criteria) {
        return SubmittedItem.of(
                item,
                Arrays.stream(criteria).map(SomeEvidence::claim).toList(),
                "Answers within a day",
                List.of(),
                List.of());
    }

    static Portfolio portfolio() {
        return portfolio(PortfolioState.IN_PROGRESS);
    }

    static Portfolio portfolio(PortfolioState state) {
        var plan = new AssessmentPlan(List.of(PROCESS, LOOP, KEPT), "", null, "");
        return new Portfolio(
                new PortfolioId("portfolio"),
                null,
                CARA,
                FRAMEWORK.id(),
                ADA.id(),
                ADA.id(),
                NOW,
                TODAY.plusYears(1),
                state,
                "",
                plan,
                NOW,
                NOW,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Outbox.empty());
    }

    static Criterion criterion(String code, String title, int items, int types, boolean sustained) {
        return new Criterion(
                new CriterionCode(code),
                title,
                "",
                CriterionKind.PERFORMANCE,
                List.of(EvidenceType.PRODUCT, EvidenceType.WITNESS_TESTIMONY),
                items,
                types,
                sustained,
                90,
                24,
                "",
                List.of(),
                "");
    }

    private static Framework framework(Criterion... criteria) {
        return new Framework(
                new FrameworkId("framework"),
                null,
                "test",
                "1",
                "Test",
                FrameworkStatus.PUBLISHED,
                List.of(new Standard("S2", "Build processes that last", "", List.of(criteria))));
    }
}
