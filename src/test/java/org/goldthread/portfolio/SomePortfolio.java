package org.goldthread.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.people.PersonId;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Framework;

/** Aisha's portfolio, assessed by Sam. */
final class SomePortfolio {
    static final PersonId AISHA = new PersonId("aisha");
    static final PersonId SAM = new PersonId("sam");
    static final PersonId SOMEONE_ELSE = new PersonId("someone-else");
    static final Framework FRAMEWORK = SomeCriterion.framework(
            SomeCriterion.plain(), SomeCriterion.performed(), SomeCriterion.twice(), SomeCriterion.sustained());
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final ZonedDateTime NOW = TODAY.atTime(12, 0).atZone(ZoneOffset.UTC);
    static final SubmissionId FIRST = new SubmissionId("first");
    static final SubmissionId SECOND = new SubmissionId("second");

    private SomePortfolio() {}

    static Portfolio inPlanning() {
        return inPlanning(FRAMEWORK);
    }

    private static Portfolio inPlanning(Framework framework) {
        return Portfolio.start(AISHA, framework, SAM, SAM, NOW.toInstant(), TODAY.plusYears(1));
    }

    static Portfolio inProgress() {
        return inProgress(FRAMEWORK);
    }

    static Portfolio inProgress(Framework framework) {
        return inPlanning(framework).agreedBy(AISHA, NOW.toInstant()).agreedBy(SAM, NOW.toInstant());
    }

    static Portfolio inProgress(Criterion... criteria) {
        return inProgress(SomeCriterion.framework(criteria));
    }

    /** In progress with these handed in as the first attempt. */
    static Portfolio withAssessor(CriterionCode... criteria) {
        return inProgress().reserve(submission(FIRST, criteria), FRAMEWORK, NOW);
    }

    static OpenSubmission submission(SubmissionId id, CriterionCode... criteria) {
        return new OpenSubmission(
                id,
                id.equals(FIRST) ? 1 : 2,
                SAM,
                NOW.toInstant(),
                TODAY.plusDays(14),
                OpenSubmission.Phase.SUBMITTED,
                List.of(criteria),
                Stream.of(criteria)
                        .map(code -> new ClaimRef(itemFor(code), code))
                        .toList());
    }

    /** The item that {@link #submission} claims a criterion with. */
    static EvidenceId itemFor(CriterionCode code) {
        return new EvidenceId("item-" + code);
    }

    static Portfolio decided(Portfolio before, Decided decision, DecidedClaim... claims) {
        return before.reserve(
                        new OpenSubmission(
                                decision.submission(),
                                before.nextAttempt(),
                                SAM,
                                decision.at(),
                                TODAY.plusDays(14),
                                OpenSubmission.Phase.UNDER_ASSESSMENT,
                                List.of(decision.criterion()),
                                List.of()),
                        SomeCriterion.framework(
                                SomeCriterion.plain(),
                                SomeCriterion.performed(),
                                SomeCriterion.twice(),
                                SomeCriterion.sustained(),
                                SomeCriterion.seenByOthers(),
                                SomeCriterion.watched()),
                        NOW)
                .record(
                        decision.submission(),
                        List.of(decision),
                        Stream.of(claims)
                                .map(claim -> in(decision.submission(), claim))
                                .toList(),
                        true);
    }

    private static DecidedClaim in(SubmissionId submission, DecidedClaim claim) {
        return new DecidedClaim(
                claim.criterion(),
                claim.item(),
                claim.type(),
                claim.accepted(),
                claim.dated(),
                claim.measures(),
                submission);
    }

    static Decided met(CriterionCode code, LocalDate on) {
        return decision(code, Outcome.MET, on, "");
    }

    static Decided notYet(CriterionCode code, String whatWouldShowIt) {
        return decision(code, Outcome.NOT_YET, TODAY.minusDays(5), whatWouldShowIt);
    }

    private static Decided decision(CriterionCode code, Outcome outcome, LocalDate on, String wanted) {
        return new Decided(code, outcome, at(on), new SubmissionId("for-" + code + outcome), 1, SAM, wanted, null);
    }

    static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    static DecidedClaim accepted(CriterionCode code, EvidenceType type, LocalDate... dated) {
        return new DecidedClaim(
                code, itemFor(code), type, true, List.of(dated), List.of(), new SubmissionId("for-" + code));
    }

    static DecidedClaim notAccepted(CriterionCode code) {
        return new DecidedClaim(
                code,
                itemFor(code),
                EvidenceType.PRODUCT,
                false,
                List.of(),
                List.of(),
                new SubmissionId("for-" + code));
    }
}
