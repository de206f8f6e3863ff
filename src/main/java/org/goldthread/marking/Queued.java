package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/** A submission in a queue, as it is stored: of the sealed copies only which criteria they are for. */
record Queued(
        SubmissionId id,
        PortfolioId portfolio,
        PersonId candidate,
        int attempt,
        SubmissionState state,
        Instant submitted,
        LocalDate expectBy,
        List<CriterionCode> criteria,
        List<Item> items,
        List<ClaimJudgement> claimJudgements,
        List<CriterionJudgement> criterionJudgements,
        List<Addendum> addenda,
        PersonId assessor,
        @Nullable Countersigning countersigning) {
    /** A sealed copy. */
    record Item(EvidenceId item, List<On> claims) {}

    /** What it was handed in for. */
    record On(CriterionCode criterion) {}

    MarkingQueueRow row(String candidateName, String assessorName) {
        var left = criteria.stream().filter(code -> !isDone(code)).toList();
        return new MarkingQueueRow(
                id,
                portfolio,
                candidate,
                candidateName,
                attempt,
                state,
                submitted,
                expectBy,
                criteria.size(),
                criteria.size() - left.size(),
                (int) left.stream().filter(code -> !isAsked(code)).count(),
                asked().min(Comparator.comparing(Addendum::at)).orElse(null),
                assessor,
                assessorName,
                countersigning);
    }

    private boolean isDone(CriterionCode code) {
        var judgement = criterionJudgements.stream()
                .filter(each -> each.criterion().equals(code))
                .findFirst();
        return judgement
                .filter(each -> MarkingRules.isDone(
                        each, claims(code).map(this::judgement).toList()))
                .isPresent();
    }

    /** As {@link SubmittedClaim} counts them. */
    private Stream<ClaimKey> claims(CriterionCode code) {
        return Stream.concat(
                        items.stream()
                                .filter(item -> item.claims().stream()
                                        .anyMatch(claim -> claim.criterion().equals(code)))
                                .map(item -> item.item().value()),
                        addenda.stream()
                                .filter(added ->
                                        added.isConfirmed() && added.criteria().contains(code))
                                .map(Addendum::id))
                .map(source -> new ClaimKey(source, code));
    }

    private ClaimJudgement judgement(ClaimKey claim) {
        return claimJudgements.stream()
                .filter(each -> each.claim().equals(claim))
                .findFirst()
                .orElseGet(() -> ClaimJudgement.open(claim));
    }

    private boolean isAsked(CriterionCode code) {
        return asked().anyMatch(added -> added.criteria().contains(code));
    }

    private Stream<Addendum> asked() {
        return MarkingRules.waitingForCandidate(state, addenda);
    }
}
