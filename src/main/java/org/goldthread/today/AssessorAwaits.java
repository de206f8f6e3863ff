package org.goldthread.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.Exchange;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.marking.UnreadFeedback;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.SignOff;
import org.goldthread.today.Awaited.Kind;
import org.goldthread.ui.Addresses;
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
        var unanswered = submissions.awaitingCandidate(me);
        var unread = submissions.unreadOf(me);
        var mine = portfolios.assessedBy(me);
        var names = people.names(Stream.of(
                        unanswered.stream().map(Exchange::candidate),
                        unread.stream().map(UnreadFeedback::candidate),
                        mine.stream().map(Portfolio::candidate))
                .flatMap(candidates -> candidates)
                .distinct()
                .toList());
        return Stream.of(
                        unanswered.stream().flatMap(exchange -> unanswered(exchange, names)),
                        unread.stream().map(feedback -> unread(feedback, names)),
                        mine.stream().flatMap(portfolio -> with(portfolio, names).stream()))
                .flatMap(awaited -> awaited)
                .toList();
    }

    private Stream<Awaited> unanswered(Exchange exchange, Map<PersonId, String> names) {
        return exchange.open().stream()
                .map(addendum -> new Awaited(
                        addendum.awaitsAnswer() ? Kind.ANSWER : Kind.CONFIRMATION,
                        names.getOrDefault(exchange.candidate(), ""),
                        "",
                        day(addendum),
                        Addresses.marking(exchange.id().value())));
    }

    private Awaited unread(UnreadFeedback feedback, Map<PersonId, String> names) {
        return new Awaited(
                Kind.FEEDBACK_READ,
                names.getOrDefault(feedback.candidate(), ""),
                "",
                day(feedback.finished()),
                Addresses.marking(feedback.id().value()));
    }

    private Optional<Awaited> with(Portfolio portfolio, Map<PersonId, String> names) {
        if (portfolio.state() == PortfolioState.PLANNING
                && portfolio.agreedByCandidate() == null
                && portfolio.agreedByAssessor() != null) {
            return Optional.of(awaited(Kind.PLAN, portfolio, day(portfolio.agreedByAssessor()), names));
        }
        return portfolio.state() == PortfolioState.IN_PROGRESS
                        && portfolio.signedByCandidate() == null
                        && portfolio.signedByAssessor() != null
                ? Optional.of(awaited(Kind.SIGN_OFF, portfolio, day(portfolio.signedByAssessor()), names))
                : Optional.empty();
    }

    private static Awaited awaited(Kind kind, Portfolio portfolio, LocalDate since, Map<PersonId, String> names) {
        return new Awaited(
                kind,
                names.getOrDefault(portfolio.candidate(), ""),
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
