package org.goldthread.marking;

import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;

/** What assessor and candidate ask, answer and confirm of a submission that is being marked; without the sealed copies. */
public record Exchange(
        SubmissionId id,
        PortfolioId portfolio,
        PersonId candidate,
        PersonId assessor,
        int attempt,
        List<Addendum> addenda,
        List<ClaimJudgement> claimJudgements) {
    public Exchange {
        addenda = List.copyOf(addenda);
        claimJudgements = List.copyOf(claimJudgements);
    }

    /** What waits for the candidate to answer or confirm it. */
    public List<Addendum> open() {
        return addenda.stream().filter(addendum -> !addendum.isConfirmed()).toList();
    }

    /** What the candidate confirmed or answered counts as a claim; until it is judged it waits for the assessor. */
    boolean hasAnswerToWeigh() {
        return addenda.stream()
                .filter(Addendum::isConfirmed)
                .flatMap(addendum ->
                        addendum.criteria().stream().map(criterion -> new ClaimKey(addendum.id(), criterion)))
                .anyMatch(claim -> claimJudgements.stream()
                        .noneMatch(judgement -> judgement.claim().equals(claim) && judgement.isComplete()));
    }
}
