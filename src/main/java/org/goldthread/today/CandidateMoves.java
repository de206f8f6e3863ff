package org.goldthread.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.Drafts;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.evidence.LookRow;
import org.goldthread.evidence.Stage;
import org.goldthread.marking.Exchange;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.marking.UnreadFeedback;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.ClosedRules;
import org.goldthread.portfolio.ClosedSubmission;
import org.goldthread.portfolio.Coverage;
import org.goldthread.portfolio.NextStep;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.today.Move.Reason;
import org.goldthread.ui.Addresses;
import org.springframework.stereotype.Component;

/** What a candidate can do next. */
@Component
class CandidateMoves {
    private static final int STEPS = 2;
    private static final int LOOKS = 2;

    private final SubmissionCatalogue submissions;
    private final LookRequestService looks;
    private final PeopleDirectory people;
    private final Clock clock;

    CandidateMoves(SubmissionCatalogue submissions, LookRequestService looks, PeopleDirectory people, Clock clock) {
        this.submissions = submissions;
        this.looks = looks;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Where a candidate stands.
     *
     * @param drafts all of theirs, whether the portfolio asks for them or not
     */
    record Standing(Optional<Portfolio> portfolio, Optional<Coverage> coverage, Drafts drafts) {}

    List<Move> of(PersonId me, Standing standing) {
        var portfolio = standing.portfolio();
        var coverage = standing.coverage();
        var moves = new ArrayList<Move>();
        var unread = submissions.feedbackUnread(List.of(me));
        var asked = submissions.waitingForAnswer(me);
        var returned = portfolio
                .filter(CandidateMoves::isWorkedOn)
                .map(ClosedRules::toHandInAgain)
                .orElse(List.of());
        var names = people.names(Stream.of(
                        unread.stream().map(UnreadFeedback::assessor),
                        asked.stream().map(Exchange::assessor),
                        returned.stream().map(each -> each.was().assessor()),
                        portfolio.stream().map(Portfolio::assessor))
                .flatMap(assessors -> assessors)
                .distinct()
                .toList());
        unread.forEach(each -> moves.add(read(each, names)));
        asked.forEach(each -> moves.add(answer(each, names)));
        returned.forEach(each -> moves.add(returned(portfolio.orElseThrow(), each, names)));
        portfolio.flatMap(each -> agree(each, names)).ifPresent(moves::add);
        if (portfolio.isPresent() && coverage.isPresent()) {
            moves.addAll(onPortfolio(portfolio.get(), coverage.get()));
        }
        looks.answered().stream().limit(LOOKS).map(CandidateMoves::comments).forEach(moves::add);
        unfinished(standing.drafts()).ifPresent(moves::add);
        return moves;
    }

    private static Move comments(LookRow row) {
        return Move.of(
                Move.Kind.READ_COMMENTS,
                List.of(row.name(), row.title()),
                List.of(),
                Addresses.evidence(row.request().item().value()));
    }

    /** Nothing is asked for a portfolio that is paused or has ended. */
    private static boolean isWorkedOn(Portfolio portfolio) {
        return portfolio.state() == PortfolioState.PLANNING || portfolio.state() == PortfolioState.IN_PROGRESS;
    }

    /** That it is there, and nothing of what it says: it is not opened yet, and may be taken back until then. */
    private static Move read(UnreadFeedback marked, Map<PersonId, String> names) {
        return Move.of(
                Move.Kind.READ_FEEDBACK,
                List.of(marked.criteria().size()),
                List.of(names.getOrDefault(marked.assessor(), "")),
                Addresses.attempt(marked.portfolio().value(), marked.id().value()));
    }

    private static Move returned(Portfolio portfolio, ClosedSubmission returned, Map<PersonId, String> names) {
        return Move.of(
                Move.Kind.RETURNED,
                List.of(
                        names.getOrDefault(returned.was().assessor(), ""),
                        returned.was().criteria().size()),
                List.of(returned.reason()),
                Addresses.attempt(
                        portfolio.id().value(), returned.was().submission().value()));
    }

    private static Move answer(Exchange asked, Map<PersonId, String> names) {
        return Move.of(
                Move.Kind.ANSWER,
                List.of(names.getOrDefault(asked.assessor(), "")),
                List.of(asked.attempt()),
                Addresses.attempt(asked.portfolio().value(), asked.id().value()));
    }

    private static Optional<Move> agree(Portfolio portfolio, Map<PersonId, String> names) {
        return portfolio.state() == PortfolioState.PLANNING && portfolio.agreedByCandidate() == null
                ? Optional.of(Move.of(
                        Move.Kind.AGREE_PLAN,
                        List.of(names.getOrDefault(portfolio.assessor(), "")),
                        List.of(),
                        Addresses.portfolio(portfolio.id().value())))
                : Optional.empty();
    }

    private List<Move> onPortfolio(Portfolio portfolio, Coverage coverage) {
        var address = Addresses.portfolio(portfolio.id().value());
        if (portfolio.state() != PortfolioState.IN_PROGRESS) {
            return List.of();
        }
        if (coverage.ready()) {
            return portfolio.signedByCandidate() == null
                    ? List.of(Move.of(Move.Kind.SIGN_OFF, List.of(), List.of(), address))
                    : List.of();
        }
        var moves = new ArrayList<Move>();
        submit(portfolio, coverage).ifPresent(moves::add);
        coverage.shortestWay().stream()
                .filter(step -> step.kind() != NextStep.Kind.SUBMIT_DRAFTS && !mustWait(step))
                .limit(STEPS)
                .forEach(step -> moves.add(step(coverage, step, address)));
        return moves;
    }

    /** What is asked at submitting is said before, so that nobody takes "ready" for a single click. */
    private static Optional<Move> submit(Portfolio portfolio, Coverage coverage) {
        var ready = coverage.readyToSubmit();
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        var reasons = new ArrayList<>(List.of(new Reason("today.move.SUBMIT.why", List.of(titles(coverage, ready)))));
        if (coverage.questionsLeft() > 0) {
            reasons.add(new Reason("today.why.questions", List.of(coverage.questionsLeft())));
        }
        return Optional.of(new Move(
                Move.Kind.SUBMIT,
                List.of(ready.size()),
                reasons,
                Addresses.submit(portfolio.id().value())));
    }

    private boolean mustWait(NextStep step) {
        return step.kind() == NextStep.Kind.WAIT_UNTIL
                && step.on() != null
                && step.on().isAfter(LocalDate.now(clock));
    }

    private static Move step(Coverage coverage, NextStep step, String portfolio) {
        var shown = step.closes().isEmpty() ? step.starts() : step.closes();
        var anew = step.stage() != null
                ? Addresses.newEvidence(
                        lower(step.stage()),
                        null,
                        shown.stream().map(CriterionCode::value).toList())
                : shown.isEmpty() ? portfolio : portfolio + "?criterion=" + shown.getFirst();
        var address = step.item() != null ? Addresses.evidence(step.item().value()) : anew;
        var what = switch (step.kind()) {
            case ADD_ITEM, RENEW -> List.<Object>of(step.kind() + "." + step.stage(), step.title());
            case FINISH_SENTENCE -> List.<Object>of(step.kind(), step.title());
            case ANSWER_FEEDBACK -> List.<Object>of(titles(coverage, shown), step.title());
            default -> List.<Object>of(step.kind(), titles(coverage, shown));
        };
        return new Move(
                step.kind() == NextStep.Kind.ANSWER_FEEDBACK ? Move.Kind.ANSWER_FEEDBACK : Move.Kind.DO_NEXT,
                what,
                StepRules.reasons(step, coverage, codes -> titles(coverage, codes)),
                address,
                step.isBegun() ? anew : null);
    }

    private static String lower(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** The titles of criteria, three at most and then how many more. */
    private static String titles(Coverage coverage, List<CriterionCode> codes) {
        var titles = codes.stream()
                .limit(3)
                .map(code -> coverage.framework()
                        .criterion(code)
                        .map(Criterion::title)
                        .orElse(code.value()))
                .collect(Collectors.joining(", "));
        return codes.size() > 3 ? titles + " +" + (codes.size() - 3) : titles;
    }

    /** Drafts that show no criterion yet, or not yet how. */
    private Optional<Move> unfinished(Drafts all) {
        var drafts = new LinkedHashMap<EvidenceId, String>();
        all.begun().forEach(begun -> drafts.put(begun.item(), begun.title()));
        all.claims().stream()
                .filter(claim -> !claim.complete())
                .forEach(claim -> drafts.putIfAbsent(claim.item(), claim.title()));
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        var only = drafts.keySet().iterator().next();
        return Optional.of(Move.of(
                Move.Kind.FINISH_DRAFTS,
                List.of(drafts.size()),
                List.of(drafts.values().stream().limit(3).collect(Collectors.joining(" · "))),
                drafts.size() == 1 ? Addresses.evidence(only.value()) : Addresses.unfinished()));
    }
}
