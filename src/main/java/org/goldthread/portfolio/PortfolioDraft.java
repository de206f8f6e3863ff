package org.goldthread.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;

/** A portfolio between two states: what {@link Portfolio}'s methods change before they make the next record. */
final class PortfolioDraft {
    PortfolioId id;

    @Nullable
    Long version;

    PersonId candidate;
    FrameworkId framework;
    PersonId assessor;
    PersonId startedBy;
    Instant started;
    LocalDate target;
    PortfolioState state;
    String stateReason;
    AssessmentPlan plan;

    @Nullable
    Instant agreedByCandidate;

    @Nullable
    Instant agreedByAssessor;

    List<OpenSubmission> open;
    List<ClosedSubmission> closed;
    List<Decided> decisions;
    List<DecidedClaim> claims;

    @Nullable
    SignOff signedByCandidate;

    @Nullable
    SignOff signedByAssessor;

    Outbox outbox;

    PortfolioDraft(Portfolio from) {
        id = from.id();
        version = from.version();
        candidate = from.candidate();
        framework = from.framework();
        assessor = from.assessor();
        startedBy = from.startedBy();
        started = from.started();
        target = from.target();
        state = from.state();
        stateReason = from.stateReason();
        plan = from.plan();
        agreedByCandidate = from.agreedByCandidate();
        agreedByAssessor = from.agreedByAssessor();
        open = new ArrayList<>(from.open());
        closed = new ArrayList<>(from.closed());
        decisions = new ArrayList<>(from.decisions());
        claims = new ArrayList<>(from.claims());
        signedByCandidate = from.signedByCandidate();
        signedByAssessor = from.signedByAssessor();
        outbox = from.outbox();
    }

    PortfolioDraft(
            PersonId candidate,
            Framework framework,
            PersonId assessor,
            PersonId startedBy,
            Instant started,
            LocalDate target) {
        this.id = PortfolioId.next();
        this.candidate = candidate;
        this.framework = framework.id();
        this.assessor = assessor;
        this.startedBy = startedBy;
        this.started = started;
        this.target = target;
        this.state = PortfolioState.PLANNING;
        this.stateReason = "";
        this.plan = AssessmentPlan.forAllOf(framework);
        this.open = List.of();
        this.closed = List.of();
        this.decisions = List.of();
        this.claims = List.of();
        this.outbox = Outbox.empty();
    }

    /** Finished submissions that nobody has opened become open ones; what is open has no decision. */
    void holdBackAnswers() {
        closed.stream()
                .filter(ClosedSubmission::isUnopened)
                .forEach(each -> open.add(each.was().in(OpenSubmission.Phase.FEEDBACK_READY)));
        closed.removeIf(ClosedSubmission::isUnopened);
        decisions = DecisionRules.inForce(decisions, open, closed);
        claims.removeIf(claim -> isOpen(claim.submission()));
    }

    /** To another assessor, with everything that is open; who has agreed to the plan keeps to it once work has begun. */
    void passOn(PersonId next, Instant at) {
        assessor = next;
        if (state == PortfolioState.PLANNING) {
            agreedByAssessor = null;
        }
        if (!open.isEmpty()) {
            open = new ArrayList<>(open.stream().map(each -> each.with(next)).toList());
            outbox = outbox.with(
                    new OpenPassedOn(
                            id, open.stream().map(OpenSubmission::submission).toList(), next),
                    at);
        }
    }

    private boolean isOpen(SubmissionId submission) {
        return open.stream().anyMatch(each -> each.submission().equals(submission));
    }

    Portfolio portfolio() {
        return new Portfolio(
                id,
                version,
                candidate,
                framework,
                assessor,
                startedBy,
                started,
                target,
                state,
                stateReason,
                plan,
                agreedByCandidate,
                agreedByAssessor,
                attempts(),
                open,
                closed,
                decisions,
                claims,
                signedByCandidate,
                signedByAssessor,
                outbox);
    }

    private int attempts() {
        return Stream.concat(
                        open.stream().map(OpenSubmission::attempt),
                        DecisionRules.inForce(decisions, open, closed).stream().map(Decided::attempt))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
