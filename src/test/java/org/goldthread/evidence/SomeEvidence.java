package org.goldthread.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileId;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;

/** Items as tests need them; never stored until a test stores them. */
public final class SomeEvidence {
    public static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private SomeEvidence() {}

    public static EvidenceItem at(Stage stage, PersonId owner) {
        return EvidenceItem.begun(owner, stage, BEGAN, NOW).retitled("Call-back within 4 hours");
    }

    /** A gap found by asking and by looking, that shows 2.5. */
    public static EvidenceItem gap(PersonId owner) {
        return at(Stage.GAP, owner)
                .retitled("Field staff wait two days for an answer")
                .withDetail(new GapDetail(
                        "A course on the portal",
                        Set.of(NeedSource.LEARNER_VOICE, NeedSource.STAKEHOLDER_REQUEST),
                        Set.of(DiagnosisMethod.SHADOWING),
                        "Questions end in a shared mailbox that nobody owns",
                        Set.of(RootCause.ROLE_CLARITY),
                        true,
                        Set.of(NeedLevel.GROUP),
                        BEGAN.minusDays(3),
                        Set.of(SolutionType.PROCESS_CHANGE),
                        BEGAN,
                        "A course; a longer manual",
                        SegmentPriority.HIGH,
                        "Sales close within the week"))
                .described(
                        "What the field sales team waited for",
                        CandidateRole.LED,
                        Set.of(CustomerGroup.LEARNER),
                        Set.of(Impact.PRODUCTIVITY),
                        "",
                        "")
                .claiming(claim("2.5"));
    }

    public static EvidenceItem gap() {
        return gap(PersonId.next());
    }

    /** A process with two dated occurrences, 91 days apart. */
    public static EvidenceItem process(PersonId owner) {
        var empty = ProcessDetail.empty();
        return at(Stage.PROCESS, owner)
                .withDetail(new ProcessDetail(
                        "A question that the portal cannot answer gets a call within four hours",
                        "Service desk lead",
                        "A question marked not answered",
                        "Each question; weekly review",
                        "Call-back log",
                        new ServicePromise(
                                "A call within four hours", CustomerGroup.LEARNER, "Calls", "90 %", "Charter", "Lead"),
                        "After-call question",
                        List.of(new Dated(BEGAN, "First week"), new Dated(BEGAN.plusDays(91), "Quarterly check")),
                        null,
                        empty.complaints(),
                        null,
                        "",
                        "",
                        Set.of(),
                        null,
                        null,
                        ""))
                .claiming(claim("2.1"))
                .claiming(claim("2.4"));
    }

    public static EvidenceItem coaching(PersonId owner) {
        return at(Stage.COACHING, owner)
                .withDetail(new CoachingDetail(
                        "AB, CD",
                        Set.of(SupportType.COACHING),
                        "Answers close before the question is answered",
                        "",
                        List.of(new AgreedAction("Ask what was tried", "AB", BEGAN.plusDays(7), BEGAN.plusDays(6))),
                        "",
                        "",
                        null,
                        null,
                        "",
                        "",
                        Set.of(),
                        List.of(new Dated(BEGAN.plusDays(30), "Listened in"))));
    }

    public static Claim claim(String criterion) {
        return new Claim(new CriterionCode(criterion), "page 2", "It names the owner and the trigger.");
    }

    public static Attachment pdf(int pages) {
        return new Attachment(
                new FileFacts(FileId.next(), "log.pdf", "application/pdf", 214_000, "ab".repeat(32), pages), null);
    }

    public static Attachment photo() {
        return new Attachment(
                new FileFacts(FileId.next(), "board.jpg", "image/jpeg", 90_000, "cd".repeat(32), 1), null);
    }

    public static Attachment sheet() {
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return new Attachment(new FileFacts(FileId.next(), "log.xlsx", type, 81_000, "ef".repeat(32), 0), null);
    }
}
