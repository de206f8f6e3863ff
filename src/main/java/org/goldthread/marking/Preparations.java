package org.goldthread.marking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.portfolio.CriterionProgress;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.standards.Standards;
import org.goldthread.time.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a candidate could hand in now, and the copies of what they do hand in. */
@Component
class Preparations {
    private final SubmissionRepository submissions;
    private final PortfolioCatalogue portfolios;
    private final EvidenceCatalogue evidence;
    private final EvidenceService statements;
    private final Standards standards;
    private final PeopleDirectory people;
    private final Copies copies;
    private final Clock clock;
    private final int answerWithin;

    Preparations(
            SubmissionRepository submissions,
            PortfolioCatalogue portfolios,
            EvidenceCatalogue evidence,
            EvidenceService statements,
            Standards standards,
            PeopleDirectory people,
            Copies copies,
            Clock clock,
            @Value("${goldthread.marking.answer-within-working-days}") int answerWithin) {
        this.submissions = submissions;
        this.portfolios = portfolios;
        this.evidence = evidence;
        this.statements = statements;
        this.standards = standards;
        this.people = people;
        this.copies = copies;
        this.clock = clock;
        this.answerWithin = answerWithin;
    }

    Preparation of(Portfolio portfolio) {
        var all = portfolios.coverage(portfolio).criteria();
        var met = all.stream()
                .filter(CriterionProgress::isDone)
                .map(CriterionProgress::criterion)
                .toList();
        var open = all.stream()
                .filter(progress -> !progress.isDone() && !progress.state().isWithAssessor())
                .toList();
        var codes = open.stream().map(progress -> progress.criterion().code()).toList();
        var carried = new CarriedClaims(portfolio);
        var items = evidence.forCriteria(portfolio.candidate(), codes).stream()
                .filter(item -> !carried.of(item, codes).isEmpty())
                .toList();
        var prepared = items(items, codes, carried, met);
        return new Preparation(
                portfolio.id(),
                people.name(portfolio.assessor()),
                expectBy(),
                closed(portfolio),
                open.stream()
                        .map(progress -> criterion(progress, items, carried))
                        .filter(PreparedCriterion::isShown)
                        .toList(),
                prepared,
                again(portfolio, codes, prepared),
                statements.lastStated(),
                people.hasLead(portfolio.candidate()),
                portfolios.presented(portfolio.id()));
    }

    private List<HandedInAgain> again(
            Portfolio portfolio, List<CriterionCode> codes, Collection<PreparedItem> prepared) {
        return codes.stream()
                .flatMap(code -> GivenBack.last(portfolio, code, clock.instant()).stream())
                .distinct()
                .map(given -> new HandedInAgain(given, unchanged(given, prepared)))
                .toList();
    }

    private List<EvidenceId> unchanged(GivenBack given, Collection<PreparedItem> prepared) {
        var before = submissions.findById(given.submission()).map(Submission::items).orElse(List.of()).stream()
                .map(item -> item.shownFor(given.criteria()))
                .collect(Collectors.toSet());
        return prepared.stream()
                .filter(item -> before.contains(item.copy().shownFor(given.criteria())))
                .map(item -> item.item().id())
                .toList();
    }

    private static Optional<Refusal> closed(Portfolio portfolio) {
        return portfolio.state() == PortfolioState.IN_PROGRESS
                ? Optional.empty()
                : Optional.of(Refusal.of("section 4", "marking.refused.portfolio." + portfolio.state()));
    }

    private static PreparedCriterion criterion(
            CriterionProgress progress, List<EvidenceItem> items, CarriedClaims carried) {
        var code = List.of(progress.criterion().code());
        var showing =
                items.stream().filter(item -> !carried.of(item, code).isEmpty()).toList();
        var explained = showing.stream()
                .allMatch(item -> carried.of(item, code).stream()
                        .allMatch(claim -> EvidenceRules.incomplete(item, claim).isEmpty()));
        return new PreparedCriterion(
                progress.criterion(),
                progress.state(),
                showing.stream().map(EvidenceItem::id).toList(),
                progress.missing(),
                explained && !showing.isEmpty() && progress.submittable());
    }

    private List<PreparedItem> items(
            List<EvidenceItem> items, Collection<CriterionCode> codes, CarriedClaims carried, List<Criterion> met) {
        var all = copies.of(items, item -> carried.of(item, codes));
        return IntStream.range(0, items.size())
                .mapToObj(at -> new PreparedItem(
                        items.get(at),
                        all.get(at),
                        EvidenceRules.mayShowOthers(items.get(at)),
                        claimed(items.get(at), met)))
                .toList();
    }

    private static List<Criterion> claimed(EvidenceItem item, List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> item.claims().stream()
                        .anyMatch(claim -> claim.criterion().equals(criterion.code())))
                .toList();
    }

    /** Copies of what shows the chosen criteria; refused where an item does not yet say how, or where. */
    Handover handover(Portfolio portfolio, Collection<CriterionCode> criteria, boolean declared) {
        var carried = new CarriedClaims(portfolio);
        var items = evidence.forCriteria(portfolio.candidate(), criteria);
        items.forEach(item -> mustBeExplained(item, criteria, carried));
        return new Handover(
                declared,
                List.copyOf(criteria),
                copies.of(items, item -> carried.of(item, criteria)).stream()
                        .filter(copy -> !copy.claims().isEmpty())
                        .toList(),
                portfolios.presented(portfolio.id()));
    }

    private static void mustBeExplained(EvidenceItem item, Collection<CriterionCode> criteria, CarriedClaims carried) {
        carried.of(item, criteria).stream()
                .filter(claim -> EvidenceRules.incomplete(item, claim).isPresent())
                .findFirst()
                .ifPresent(_ -> {
                    throw new Refused(Refusal.of("section 4", "marking.refused.sentence", item.title()));
                });
    }

    Framework framework(Portfolio portfolio) {
        return standards.find(portfolio.framework());
    }

    LocalDate expectBy() {
        return WorkingDays.after(LocalDate.now(clock), answerWithin);
    }
}
