package org.goldthread.marking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.portfolio.ClaimRules;
import org.goldthread.portfolio.DecisionRules;
import org.goldthread.portfolio.Pitfall;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Standards;
import org.goldthread.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a submission before its assessor. */
@Component
class Desks {
    private final SubmissionRepository submissions;
    private final PortfolioCatalogue portfolios;
    private final Standards standards;
    private final PeopleDirectory people;
    private final Markers markers;
    private final Texts texts;
    private final Clock clock;

    Desks(
            SubmissionRepository submissions,
            PortfolioCatalogue portfolios,
            Standards standards,
            PeopleDirectory people,
            Markers markers,
            Texts texts,
            Clock clock) {
        this.submissions = submissions;
        this.portfolios = portfolios;
        this.standards = standards;
        this.people = people;
        this.markers = markers;
        this.texts = texts;
        this.clock = clock;
    }

    Portfolio portfolio(Submission submission) {
        return portfolios
                .of(submission.portfolio())
                .orElseThrow(
                        () -> new NotFound("portfolio " + submission.portfolio().value()));
    }

    Yardstick yardstick(Submission submission) {
        return yardstick(submission, portfolio(submission));
    }

    Yardstick yardstick(Submission submission, Portfolio portfolio) {
        return new Yardstick(
                standards.find(submission.framework()), ClaimRules.accepted(portfolio.claims()), LocalDate.now(clock));
    }

    MarkingDesk desk(Submission submission) {
        var portfolio = portfolio(submission);
        var yardstick = yardstick(submission, portfolio);
        var earlier = earlier(submission, portfolio);
        var mitigation = markers.mitigation(submission.assessor(), submission.candidate());
        return desk(
                submission,
                portfolio,
                yardstick,
                earlier,
                MarkingWarnings.of(submission, earlier, yardstick, mitigation),
                portfolios.pitfallsOfHandedIn(portfolio),
                barred(submission));
    }

    /** After a step of marking: what the page has already, as nothing of it changes, is not read again. */
    MarkingDesk after(Submission submission, Portfolio portfolio, Yardstick yardstick) {
        return desk(
                submission,
                portfolio,
                yardstick,
                List.of(),
                MarkingWarnings.ofCriteria(submission, yardstick),
                List.of(),
                null);
    }

    private MarkingDesk desk(
            Submission submission,
            Portfolio portfolio,
            Yardstick yardstick,
            List<Submission> earlier,
            List<MarkingWarning> warnings,
            List<Pitfall> pitfalls,
            @Nullable Refusal barred) {
        return new MarkingDesk(
                submission,
                yardstick.framework(),
                people.name(submission.candidate()),
                submission.criteria().stream()
                        .map(code -> criterion(code, submission, yardstick, portfolio))
                        .toList(),
                warnings,
                pitfalls,
                MarkingLeft.of(submission, yardstick),
                earlier,
                barred,
                SubmissionRules.mayReopen(submission, clock.instant()).isEmpty() && submission.finished() != null
                        ? MarkingRules.reopenUntil(submission.finished())
                        : null);
    }

    private @Nullable Refusal barred(Submission submission) {
        var marker = markers.of(submission.assessor(), submission.candidate());
        return SubmissionRules.mayMarkThemselves(submission.candidate(), submission.items(), marker)
                .orElse(null);
    }

    /** The sealed copies are read only where the portfolio knows of an attempt before this one. */
    private List<Submission> earlier(Submission submission, Portfolio portfolio) {
        if (portfolio.closed().stream().noneMatch(closed -> closed.was().since().isBefore(submission.submitted()))) {
            return List.of();
        }
        return submissions
                .findByPortfolioAndStateNotOrderBySubmittedDesc(submission.portfolio(), SubmissionState.PREPARED)
                .stream()
                .filter(each -> each.state() == SubmissionState.FINISHED
                        && each.submitted().isBefore(submission.submitted()))
                .toList();
    }

    private DeskCriterion criterion(
            CriterionCode code, Submission submission, Yardstick yardstick, Portfolio portfolio) {
        var criterion = yardstick.criterion(code);
        var judgement = submission.judgement(code);
        return new DeskCriterion(
                criterion,
                judgement,
                submission.claims(code).stream()
                        .map(claim -> claim(claim, submission))
                        .toList(),
                yardstick.earlier(code, submission),
                DecisionRules.inForce(portfolio).reversed().stream()
                        .filter(decided -> decided.criterion().equals(code)
                                && !decided.submission().equals(submission.id()))
                        .findFirst()
                        .orElse(null),
                GivenBack.last(portfolio, code, submission.submitted()).orElse(null),
                MarkingRules.missingForMet(
                        criterion, judgement.sufficient(), submission.accepted(code, yardstick), yardstick.today()));
    }

    private DeskClaim claim(SubmittedClaim claim, Submission submission) {
        var item = submission.items().stream()
                .filter(each -> each.item().equals(claim.item()))
                .findFirst();
        var words = item.flatMap(each -> each.claim(claim.key().criterion()));
        return new DeskClaim(
                claim.key(),
                texts.of(claim.title()),
                claim.type(),
                words.map(each -> each.locator()).orElse(""),
                words.map(each -> each.rationale()).orElse(""),
                submission.judgement(claim.key()),
                claim.witnessMissing(),
                item.orElse(null),
                claim.item() == null ? submission.addendum(claim.key().source()) : null);
    }
}
