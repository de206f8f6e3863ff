package org.goldthread.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.marking.Exchange;
import org.goldthread.marking.MarkingQueueRow;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.time.WorkingDays;
import org.goldthread.today.Move.Reason;
import org.goldthread.ui.Addresses;
import org.springframework.stereotype.Component;

/**
 * What waits for an assessor, in the order of the queue: second signatures, then what is to be marked, each with the longest
 * waiting first. What waits for a candidate's answer first stands with what they wait for.
 */
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
        var answered = submissions.answered(me);
        var mine = portfolios.assessedBy(me);
        var names = people.names(Stream.concat(
                        answered.stream().map(Exchange::candidate),
                        mine.stream().map(Portfolio::candidate))
                .distinct()
                .toList());
        var moves = new ArrayList<Move>();
        answered.stream().map(each -> answered(each, names)).forEach(moves::add);
        submissions.waitingFor(me).stream()
                .filter(row -> !row.waitsForCandidate())
                .limit(AT_MOST)
                .map(this::mark)
                .forEach(moves::add);
        submissions.toCountersign(me, AT_MOST).stream().map(this::countersign).forEach(moves::add);
        mine.forEach(portfolio -> withMe(portfolio, names).ifPresent(moves::add));
        return moves;
    }

    private static Move answered(Exchange exchange, Map<PersonId, String> names) {
        return Move.of(
                Move.Kind.ANSWER_ARRIVED,
                List.of(names.getOrDefault(exchange.candidate(), "")),
                List.of(exchange.attempt()),
                Addresses.marking(exchange.id().value()));
    }

    private Move mark(MarkingQueueRow row) {
        var reasons = Stream.concat(
                Stream.of(Reason.of(
                        "today.move.MARK.why",
                        WorkingDays.between(day(row.submitted()), LocalDate.now(clock)),
                        row.decided(),
                        row.criteria(),
                        due(row))),
                Stream.ofNullable(row.asked())
                        .map(asked -> Reason.of("today.why.asked", day(asked.at()), row.toDecide())));
        return new Move(
                Move.Kind.MARK,
                what(row),
                reasons.toList(),
                Addresses.marking(row.id().value()));
    }

    /** What was given back counts no attempt, so that two may have one number: the day tells them apart. */
    private List<Object> what(MarkingQueueRow row) {
        return List.of(row.candidateName(), row.attempt(), row.criteria(), day(row.submitted()));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** Working days until an answer is expected; negative once it is late. */
    private long due(MarkingQueueRow row) {
        var today = LocalDate.now(clock);
        return row.expectBy().isBefore(today)
                ? -WorkingDays.between(row.expectBy(), today)
                : WorkingDays.between(today, row.expectBy());
    }

    /** R7: nothing of it takes effect before the second signature. */
    private Move countersign(MarkingQueueRow row) {
        return Move.of(
                Move.Kind.COUNTERSIGN,
                what(row),
                List.of(row.assessorName(), due(row)),
                Addresses.countersign(row.id().value()));
    }

    private static Optional<Move> withMe(Portfolio portfolio, Map<PersonId, String> names) {
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
                        List.of(names.getOrDefault(portfolio.candidate(), "")),
                        List.of(),
                        Addresses.portfolio(portfolio.id().value())));
    }
}
