package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A submission as its candidate may see it: nothing of the judgement is in here before it is finished.
 *
 * @param own the person looking is its candidate; else its assessor
 * @param intact the copy is as it was handed in, by its fingerprint
 * @param closed when it was finished, returned or withdrawn
 * @param statement the candidate's, as it was handed in; may be empty
 * @param marked what the assessor decided; empty before it is finished
 */
public record Attempt(
        SubmissionId id,
        PortfolioId portfolio,
        int number,
        SubmissionState state,
        boolean own,
        String candidateName,
        String assessorName,
        Instant submitted,
        LocalDate expectBy,
        List<Criterion> criteria,
        List<SubmittedItem> items,
        Declaration declaration,
        String contentHash,
        boolean intact,
        List<Addendum> addenda,
        @Nullable Instant closed,
        String returnReason,
        Optional<Marked> marked,
        String statement) {
    public Attempt {
        criteria = List.copyOf(criteria);
        items = List.copyOf(items);
        addenda = List.copyOf(addenda);
    }

    public boolean isWithAssessor() {
        return state == SubmissionState.SUBMITTED
                || state == SubmissionState.UNDER_ASSESSMENT
                || state == SubmissionState.COUNTERSIGNING;
    }

    /** Questions are answered and records confirmed until it is decided: none while a second signature is waited for. */
    public boolean takesAnswers() {
        return state == SubmissionState.SUBMITTED || state == SubmissionState.UNDER_ASSESSMENT;
    }

    /** Its outcome is the candidate's to read, and they have not opened it. */
    public boolean isNews() {
        return own
                && marked.filter(each -> each.feedback().openedByCandidate() == null)
                        .isPresent();
    }

    /** It may still be taken back: no judgement was saved yet. */
    public boolean isWithdrawable() {
        return own && state == SubmissionState.SUBMITTED;
    }
}
