package org.goldthread.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A candidate's way through one framework version: its plan, what is open with an assessor, and all decisions. Claims'
 * and criteria's states are derived from here, so that one document answers where everything stands.
 */
@Document("portfolios")
@CompoundIndex(name = "candidate_started", def = "{'candidate': 1, 'started': -1}")
@CompoundIndex(name = "assessor", def = "{'assessor': 1}")
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
        List<Decided> decisions,
        List<DecidedClaim> claims,
        @Nullable SignOff signedByCandidate,
        @Nullable SignOff signedByAssessor,
        Outbox outbox)
        implements Publishes<Portfolio> {
    public Portfolio {
        open = List.copyOf(open);
        decisions = List.copyOf(decisions);
        claims = List.copyOf(claims);
    }

    @Override
    public Portfolio handedOn() {
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
                attempts,
                open,
                decisions,
                claims,
                signedByCandidate,
                signedByAssessor,
                Outbox.empty());
    }
}
