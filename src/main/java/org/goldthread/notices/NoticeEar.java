package org.goldthread.notices;

import java.time.Instant;
import java.util.Set;
import org.goldthread.marking.AssessmentBegun;
import org.goldthread.marking.SubmissionMarked;
import org.goldthread.marking.SubmissionOpened;
import org.goldthread.marking.SubmissionPlaced;
import org.goldthread.marking.SubmissionReopened;
import org.goldthread.marking.SubmissionReturned;
import org.goldthread.marking.SubmissionWithdrawn;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.OpenPassedOn;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.Ear;
import org.goldthread.relay.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what happens into notices, and takes back what is no longer news. It bears being told twice. */
@Component
class NoticeEar implements Ear {
    private static final Set<NoticeKind> FEEDBACK = Set.of(NoticeKind.DECIDED, NoticeKind.UNREAD);
    private static final Set<NoticeKind> WORK = Set.of(NoticeKind.SUBMITTED);

    private final NoticeBook book;
    private final PortfolioCatalogue portfolios;

    NoticeEar(NoticeBook book, PortfolioCatalogue portfolios) {
        this.book = book;
        this.portfolios = portfolios;
    }

    @Override
    public void heard(Told told) {
        switch (told.event()) {
            case SubmissionPlaced(var submission, var portfolio, var candidate, var assessor) ->
                tell(told, assessor, NoticeKind.SUBMITTED, portfolio, submission, candidate);
            case SubmissionMarked(var submission, var portfolio, var candidate, var assessor) ->
                tell(told, candidate, NoticeKind.DECIDED, portfolio, submission, assessor);
            case SubmissionReturned(var submission, var portfolio, var candidate, var assessor) -> {
                book.settle(submission, WORK, told.at());
                tell(told, candidate, NoticeKind.RETURNED, portfolio, submission, assessor);
            }
            case SubmissionWithdrawn(var submission, var portfolio, var candidate, var assessor) -> {
                book.settle(submission, WORK, told.at());
                tell(told, assessor, NoticeKind.WITHDRAWN, portfolio, submission, candidate);
            }
            case OpenPassedOn(var portfolio, var submissions, var assessor) -> {
                submissions.forEach(submission -> book.settle(submission, WORK, told.at()));
                passedOn(told, portfolio, assessor);
            }
            case AssessmentBegun(var submission, var _, var _, var _) -> book.settle(submission, WORK, told.at());
            case SubmissionOpened(var submission, var _, var _, var _) -> book.settle(submission, FEEDBACK, told.at());
            case SubmissionReopened(var submission, var _, var _, var _) ->
                book.settle(submission, FEEDBACK, told.at());
            default -> {
                // nobody is told of it
            }
        }
    }

    /** The assessor learns of their queue, the candidate of their portfolio. */
    private void passedOn(Told told, PortfolioId id, PersonId assessor) {
        var candidate = portfolios.of(id).map(Portfolio::candidate);
        tell(told, assessor, NoticeKind.REASSIGNED, null, null, candidate.orElse(null));
        candidate.ifPresent(person -> tell(told, person, NoticeKind.REASSIGNED, id, null, assessor));
    }

    private void tell(
            Told told,
            PersonId to,
            NoticeKind kind,
            @Nullable PortfolioId portfolio,
            @Nullable SubmissionId submission,
            @Nullable PersonId about) {
        Instant at = told.at();
        var plain = book.notice(NoticeId.of(told.id(), to), to, kind, at);
        book.tell(new Notice(plain.id(), to, kind, portfolio, submission, about, at, null, plain.digest()));
    }
}
