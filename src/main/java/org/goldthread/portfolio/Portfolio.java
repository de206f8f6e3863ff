package org.goldthread.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.ClosedSubmission.Ending;
import org.goldthread.portfolio.OpenSubmission.Phase;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A candidate's way through one framework version: its plan, what is open with an assessor, and all decisions. Claims'
 * and criteria's states are derived from here, so that one document answers where everything stands.
 *
 * @param attempts the highest number that an open or a finished submission bears
 * @param closed what was finished, returned or withdrawn, in that order of time
 * @param decisions in the order in which they were made; none is ever edited (R9), the last on a criterion holds
 */
@Document("portfolios")
@CompoundIndex(name = "candidate_started", def = "{'candidate': 1, 'started': -1}")
@CompoundIndex(name = "latest", def = "{'started': -1, '_id': 1}")
@CompoundIndex(name = "assessor", def = "{'assessor': 1}")
@CompoundIndex(name = "current_of", def = "{'currentOf': 1}", unique = true, sparse = true)
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
public record Portfolio(
        @Id PortfolioId id,
        @Version @Nullable Long version,
        PersonId candidate,
        FrameworkId framework,
        PersonId assessor,
        PersonId startedBy,
        Instant started,
        LocalDate target,
        PortfolioState state,
        String stateReason,
        AssessmentPlan plan,
        @Nullable Instant agreedByCandidate,
        @Nullable Instant agreedByAssessor,
        int attempts,
        List<OpenSubmission> open,
        List<ClosedSubmission> closed,
        List<Decided> decisions,
        List<DecidedClaim> claims,
        @Nullable SignOff signedByCandidate,
        @Nullable SignOff signedByAssessor,
        Outbox outbox)
        implements Publishes<Portfolio> {
    public Portfolio {
        stateReason = TextRules.orEmpty(stateReason);
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        decisions = List.copyOf(decisions);
        claims = List.copyOf(claims);
    }

    /** A new portfolio in planning. Its first plan takes up every criterion. */
    static Portfolio start(
            PersonId candidate,
            Framework framework,
            PersonId assessor,
            PersonId startedBy,
            Instant at,
            LocalDate target) {
        Refused.when(PortfolioRules.mayAssess(assessor, candidate));
        return new PortfolioDraft(candidate, framework, assessor, startedBy, at, target).portfolio();
    }

    /** Another plan; whoever agreed to the one before has to agree anew. */
    Portfolio planned(AssessmentPlan next) {
        Refused.when(PortfolioRules.mayPlan(state));
        return change(draft -> {
            draft.plan = next;
            draft.agreedByCandidate = null;
            draft.agreedByAssessor = null;
        });
    }

    /** The candidate or the assessor agrees to the plan; with both, work begins. */
    Portfolio agreedBy(PersonId who, Instant at) {
        Refused.when(PortfolioRules.mayAgree(this, who));
        return change(draft -> {
            if (who.equals(candidate)) {
                draft.agreedByCandidate = Objects.requireNonNullElse(agreedByCandidate, at);
            } else {
                draft.agreedByAssessor = Objects.requireNonNullElse(agreedByAssessor, at);
            }
            if (draft.agreedByCandidate != null && draft.agreedByAssessor != null) {
                draft.state = PortfolioState.IN_PROGRESS;
            }
        });
    }

    /** Takes a submission in. Telling it again changes nothing. */
    Portfolio reserve(OpenSubmission next, Framework of, ZonedDateTime now) {
        if (knows(next.submission())) {
            return this;
        }
        Refused.when(PortfolioRules.mayReserve(this, next, of, now));
        return change(draft -> {
            draft.open.add(next);
            draft.outbox = outbox.with(new CriteriaReserved(id, next.submission()), now.toInstant());
        });
    }

    /** The first judgement of a submission was saved. Of one that is no longer open it changes nothing. */
    Portfolio underAssessment(SubmissionId submission) {
        return change(draft -> draft.open.replaceAll(
                each -> each.submission().equals(submission) ? each.in(Phase.UNDER_ASSESSMENT) : each));
    }

    /** A submission came to nothing before anybody saw it: its criteria are free again. */
    Portfolio release(SubmissionId submission) {
        return change(draft -> draft.open.removeIf(each -> each.submission().equals(submission)));
    }

    /** A submission was withdrawn or returned: its criteria are free again, and it counts as no attempt. */
    Portfolio undecided(SubmissionId submission, Ending ending, String reason, Instant at) {
        return opened(submission)
                .map(was -> release(submission)
                        .change(draft -> draft.closed.add(new ClosedSubmission(was, ending, at, reason, false))))
                .orElse(this);
    }

    /** A submission was finished. Telling it again changes nothing. */
    Portfolio record(SubmissionId submission, List<Decided> decided, List<DecidedClaim> decidedClaims, boolean opened) {
        var was = opened(submission);
        if (was.isEmpty()) {
            Refused.when(PortfolioRules.wasRecorded(this, submission));
            return this;
        }
        var at = decided.getFirst().at();
        return release(submission).change(draft -> {
            draft.closed.add(new ClosedSubmission(was.get(), Ending.FINISHED, at, "", opened));
            draft.decisions.addAll(decided);
            draft.claims.addAll(decidedClaims);
        });
    }

    /** The candidate has the feedback of a finished submission before them. */
    Portfolio feedbackOpened(SubmissionId submission) {
        return change(
                draft -> draft.closed.replaceAll(each -> each.isOf(submission) ? each.openedByCandidate() : each));
    }

    /**
     * A finished submission is marked again. Its decisions stay in the record (R9) but hold no longer; the next ones
     * supersede them.
     */
    Portfolio reopen(SubmissionId submission, OpenSubmission again) {
        if (opened(submission).isPresent()) {
            return this;
        }
        Refused.when(PortfolioRules.mayReopen(this, again));
        return change(draft -> {
            draft.open.add(again);
            draft.closed.removeIf(closed -> closed.isOf(submission));
            draft.claims.removeIf(claim -> claim.submission().equals(submission));
        });
    }

    /** One of the two signatures; with both the portfolio is signed off. */
    Portfolio signedBy(PersonId who, Coverage coverage, Instant at) {
        Refused.when(PortfolioRules.maySign(this, who, coverage));
        return change(draft -> {
            var signature = new SignOff(who, at);
            if (who.equals(candidate)) {
                draft.signedByCandidate = Objects.requireNonNullElse(signedByCandidate, signature);
            } else {
                draft.signedByAssessor = Objects.requireNonNullElse(signedByAssessor, signature);
            }
            if (draft.signedByCandidate != null && draft.signedByAssessor != null) {
                draft.state = PortfolioState.SIGNED_OFF;
            }
        });
    }

    Portfolio paused(String reason) {
        Refused.when(PortfolioRules.mayPause(state, reason));
        return change(draft -> {
            draft.state = PortfolioState.PAUSED;
            draft.stateReason = reason.strip();
        });
    }

    /** Goes on where it was paused. */
    Portfolio resumed() {
        Refused.when(PortfolioRules.mayResume(state));
        return change(draft -> {
            draft.state = isAgreed() ? PortfolioState.IN_PROGRESS : PortfolioState.PLANNING;
            draft.stateReason = "";
        });
    }

    Portfolio withdrawn(String reason) {
        Refused.when(PortfolioRules.mayWithdraw(this, reason));
        return change(draft -> {
            draft.state = PortfolioState.WITHDRAWN;
            draft.stateReason = reason.strip();
        });
    }

    /** Another assessor of record (R10), who takes over what is open. In planning, the new one has not agreed yet. */
    Portfolio assessedBy(PersonId next, boolean held, Instant at) {
        if (next.equals(assessor) && !isOpenWithAnother(next)) {
            return this;
        }
        Refused.when(PortfolioRules.mayPassOn(this, next, held));
        return change(draft -> draft.passOn(next, at));
    }

    private boolean isOpenWithAnother(PersonId than) {
        return open.stream().anyMatch(each -> !each.assessor().equals(than));
    }

    /**
     * As {@code reader} may know it, for reading only: to the candidate, an answer that they have not opened is still to
     * come, as it may be taken back until then.
     */
    public Portfolio seenBy(PersonId reader) {
        return reader.equals(candidate) ? change(PortfolioDraft::holdBackAnswers) : this;
    }

    /** Where an item's claim on a criterion stands. */
    public ClaimState claimState(EvidenceId item, CriterionCode criterion) {
        return ClaimRules.stateOf(this, new ClaimRef(item, criterion));
    }

    /** The decision that holds on a criterion; none of a submission that is open again, or was returned then. */
    public Optional<Decided> decision(CriterionCode criterion) {
        return DecisionRules.inForce(this).reversed().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst();
    }

    /** The claims accepted for a criterion: of each item's, the decision made last counts, in whatever attempt. */
    public List<DecidedClaim> accepted(CriterionCode criterion) {
        return ClaimRules.accepted(claims).stream()
                .filter(claim -> claim.criterion().equals(criterion))
                .toList();
    }

    /** What a criterion is in now. */
    public Optional<OpenSubmission> openFor(CriterionCode criterion) {
        return open.stream().filter(each -> each.criteria().contains(criterion)).findFirst();
    }

    public Optional<OpenSubmission> opened(SubmissionId submission) {
        return open.stream()
                .filter(each -> each.submission().equals(submission))
                .findFirst();
    }

    /** The number that the next submission bears. */
    public int nextAttempt() {
        return attempts + 1;
    }

    public boolean isAgreed() {
        return agreedByCandidate != null && agreedByAssessor != null;
    }

    /** Whether it is still being worked on; a candidate has one such portfolio at a time. */
    public boolean isCurrent() {
        return state.isCurrent();
    }

    private boolean knows(SubmissionId submission) {
        return opened(submission).isPresent()
                || closed.stream().anyMatch(each -> each.isOf(submission))
                || decisions.stream().anyMatch(each -> each.submission().equals(submission));
    }

    private Portfolio change(Consumer<PortfolioDraft> how) {
        var draft = new PortfolioDraft(this);
        how.accept(draft);
        return draft.portfolio();
    }

    @Override
    public Portfolio carrying(Outbox other) {
        return change(draft -> draft.outbox = other);
    }
}
