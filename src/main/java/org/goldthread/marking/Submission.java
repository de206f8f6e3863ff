package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a candidate handed in, and its judgement. The sealed part ({@code criteria}, {@code items}, {@code declaration},
 * {@code contentHash}) never changes (R9); the judgement grows beside it until it is finished.
 *
 * @param contentHash SHA-256, lower-case hexadecimal, over the canonical JSON (RFC 8785) of the sealed part with the
 *     files' hashes
 * @param expectBy when the candidate may expect an answer
 */
@Document("submissions")
@CompoundIndex(name = "assessor_state_submitted", def = "{'assessor': 1, 'state': 1, 'submitted': 1}")
@CompoundIndex(name = "portfolio_attempt", def = "{'portfolio': 1, 'attempt': 1}")
@CompoundIndex(name = "file", def = "{'items.attachments.file.id': 1}")
public record Submission(
        @Id SubmissionId id,
        @Version @Nullable Long version,
        PortfolioId portfolio,
        PersonId candidate,
        PersonId assessor,
        FrameworkId framework,
        int attempt,
        SubmissionState state,
        Instant submitted,
        LocalDate expectBy,
        List<CriterionCode> criteria,
        List<SubmittedItem> items,
        Declaration declaration,
        String contentHash,
        List<ClaimJudgement> claimJudgements,
        List<CriterionJudgement> criterionJudgements,
        List<Addendum> addenda,
        List<WitnessConfirmation> witnessConfirmations,
        boolean authenticityConfirmed,
        @Nullable Instant finished,
        @Nullable Feedback feedback,
        String returnReason,
        Outbox outbox)
        implements Publishes<Submission> {
    public Submission {
        criteria = List.copyOf(criteria);
        items = List.copyOf(items);
        claimJudgements = List.copyOf(claimJudgements);
        criterionJudgements = List.copyOf(criterionJudgements);
        addenda = List.copyOf(addenda);
        witnessConfirmations = List.copyOf(witnessConfirmations);
    }

    @Override
    public Submission handedOn() {
        return new Submission(
                id,
                version,
                portfolio,
                candidate,
                assessor,
                framework,
                attempt,
                state,
                submitted,
                expectBy,
                criteria,
                items,
                declaration,
                contentHash,
                claimJudgements,
                criterionJudgements,
                addenda,
                witnessConfirmations,
                authenticityConfirmed,
                finished,
                feedback,
                returnReason,
                Outbox.empty());
    }
}
