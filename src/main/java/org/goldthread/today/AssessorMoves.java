package org.goldthread.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldthread.marking.MarkingQueueRow;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.time.WorkingDays;
import org.goldthread.ui.Addresses;
import org.springframework.stereotype.Component;

/** What waits for an assessor. */
@Component
class AssessorMoves {
    private static final int AT_MOST = 4;

    private final SubmissionCatalogue submissions;
    private final PortfolioCatalogue portfolios;
    private final PeopleDirectory people;
    private final Clock clock;

    AssessorMoves(SubmissionCatalogue submissions, PortfolioCatalogue portfolios, PeopleDirectory people, Clock clock) {
        this.submissions = submissions;
        this.portfolios = portfolios;
        this.people = people;
        this.clock = clock;
    }

    List<Move> of(PersonId me) {
        var moves = new ArrayList<Move>();
        submissions.answered(me).stream().map(this::answered).forEach(moves::add);
        submissions.waitingFor(me).stream().limit(AT_MOST).map(this::mark).forEach(moves::add);
        portfolios.assessedBy(me).forEach(portfolio -> withMe(portfolio).ifPresent(moves::add));
        return moves;
    }

    private Move answered(Submission submission) {
        return Move.of(
                Move.Kind.ANSWER_ARRIVED,
                List.of(people.name(submission.candidate())),
                List.of(submission.attempt()),
                Addresses.marking(submission.id().value()));
    }

    private Move mark(MarkingQueueRow row) {
        var since = LocalDate.ofInstant(row.submitted(), clock.getZone());
        return Move.of(
                Move.Kind.MARK,
                List.of(row.candidateName(), row.attempt(), row.criteria()),
                List.of(WorkingDays.between(since, LocalDate.now(clock)), row.decided(), row.criteria()),
                Addresses.marking(row.id().value()));
    }

    private Optional<Move> withMe(Portfolio portfolio) {
        var kind = portfolio.state() == PortfolioState.PLANNING && portfolio.agreedByAssessor() == null
                ? Move.Kind.AGREE_PLAN
                : portfolio.state() == PortfolioState.IN_PROGRESS
                                && portfolio.signedByCandidate() != null
                                && portfolio.signedByAssessor() == null
                        ? Move.Kind.SIGN_OFF_FOR
                        : null;
        return Optional.ofNullable(kind)
                .map(found -> Move.of(
                        found,
                        List.of(people.name(portfolio.candidate())),
                        List.of(),
                        Addresses.portfolio(portfolio.id().value())));
    }
}
