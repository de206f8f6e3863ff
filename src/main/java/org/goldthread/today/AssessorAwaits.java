package org.goldthread.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.SignOff;
import org.goldthread.today.Awaited.Kind;
import org.goldthread.ui.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an assessor waits for: answers, confirmations, agreements, signatures, and that feedback is read. */
@Component
class AssessorAwaits {
    private final SubmissionCatalogue submissions;
    private final PortfolioCatalogue portfolios;
    private final PeopleDirectory people;
    private final Clock clock;

    AssessorAwaits(
            SubmissionCatalogue submissions, PortfolioCatalogue portfolios, PeopleDirectory people, Clock clock) {
        this.submissions = submissions;
        this.portfolios = portfolios;
        this.people = people;
        this.clock = clock;
    }

    List<Awaited> of(PersonId me) {
        return Stream.of(
                        submissions.awaitingCandidate(me).stream().flatMap(this::unanswered),
                        submissions.unreadOf(me).stream().map(this::unread),
                        portfolios.assessedBy(me).stream().flatMap(portfolio -> with(portfolio).stream()))
                .flatMap(awaited -> awaited)
                .toList();
    }

    private Stream<Awaited> unanswered(Submission submission) {
        return submission.addenda().stream()
                .filter(addendum -> !addendum.isConfirmed())
                .map(addendum ->
                        awaited(addendum.awaitsAnswer() ? Kind.ANSWER : Kind.CONFIRMATION, submission, day(addendum)));
    }

    private Awaited unread(Submission submission) {
        return awaited(Kind.FEEDBACK_READ, submission, day(Objects.requireNonNull(submission.finished())));
    }

    private Awaited awaited(Kind kind, Submission submission, LocalDate since) {
        return new Awaited(
                kind,
                people.name(submission.candidate()),
                "",
                since,
                Addresses.marking(submission.id().value()));
    }

    private Optional<Awaited> with(Portfolio portfolio) {
        if (portfolio.state() == PortfolioState.PLANNING
                && portfolio.agreedByCandidate() == null
                && portfolio.agreedByAssessor() != null) {
            return Optional.of(awaited(Kind.PLAN, portfolio, day(portfolio.agreedByAssessor())));
        }
        return portfolio.state() == PortfolioState.IN_PROGRESS
                        && portfolio.signedByCandidate() == null
                        && portfolio.signedByAssessor() != null
                ? Optional.of(awaited(Kind.SIGN_OFF, portfolio, day(portfolio.signedByAssessor())))
                : Optional.empty();
    }

    private Awaited awaited(Kind kind, Portfolio portfolio, @Nullable LocalDate since) {
        return new Awaited(
                kind,
                people.name(portfolio.candidate()),
                "",
                since,
                Addresses.portfolio(portfolio.id().value()));
    }

    private LocalDate day(Addendum addendum) {
        return day(addendum.at());
    }

    private LocalDate day(SignOff signature) {
        return day(signature.at());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
