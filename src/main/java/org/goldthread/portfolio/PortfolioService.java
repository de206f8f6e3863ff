package org.goldthread.portfolio;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.goldthread.people.ConflictKind;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Looks;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.people.SignedIn;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Standards;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** What candidate and assessor do with a portfolio, and who starts one. Anybody else's is not found. */
@Service
public class PortfolioService {
    private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("started"), Sort.Order.asc("id"));

    private final PortfolioRepository portfolios;
    private final PortfolioStore store;
    private final PortfolioStarts starts;
    private final CoverageReader reader;
    private final PortfolioCatalogue catalogue;
    private final PeopleDirectory people;
    private final Standards standards;
    private final CurrentPerson me;
    private final Clock clock;

    PortfolioService(
            PortfolioRepository portfolios,
            PortfolioStore store,
            PortfolioStarts starts,
            CoverageReader reader,
            PortfolioCatalogue catalogue,
            PeopleDirectory people,
            Standards standards,
            CurrentPerson me,
            Clock clock) {
        this.portfolios = portfolios;
        this.store = store;
        this.starts = starts;
        this.reader = reader;
        this.catalogue = catalogue;
        this.people = people;
        this.standards = standards;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Starts a portfolio in the current framework.
     *
     * @param assessor null for the one who is assigned to the candidate
     */
    @RolesAllowed({"ASSESSOR", "TEAM_LEAD", "ADMIN"})
    public Portfolio start(PersonId candidate, @Nullable PersonId assessor, LocalDate target) {
        return starts.start(candidate, assessor, target);
    }

    /** Whom one may start a portfolio for, by a part of their name; pages count from 0. */
    @RolesAllowed({"ASSESSOR", "TEAM_LEAD", "ADMIN"})
    public List<PersonName> startableFor(String search, int page, int size) {
        return starts.candidates(search, page, size);
    }

    /** Who could assess a portfolio, by a part of their name; pages count from 0. */
    @RolesAllowed({"ASSESSOR", "TEAM_LEAD", "ADMIN"})
    public List<PersonName> possibleAssessors(String search, int page, int size) {
        return starts.assessors(search, page, size);
    }

    /** Who is assigned to a candidate; the form offers them first. */
    @RolesAllowed({"ASSESSOR", "TEAM_LEAD", "ADMIN"})
    public Optional<PersonName> assignedTo(PersonId candidate) {
        return people.assessorOf(candidate)
                .flatMap(assignment -> people.find(assignment.assessor()))
                .filter(Person::maySignIn)
                .map(PersonName::of);
    }

    /** Why an assessor would have to be assigned with a sentence of mitigation first, if they do. */
    @RolesAllowed({"ASSESSOR", "TEAM_LEAD", "ADMIN"})
    public Optional<ConflictKind> unmitigated(PersonId candidate, PersonId assessor) {
        return starts.unmitigated(candidate, assessor);
    }

    /** All for an administrator, the latest first; for others those that they assess and their team's, by name. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR", "TEAM_LEAD", "ADMIN"})
    public List<PortfolioEntry> list(int page, int size) {
        return me.has(Role.ADMIN)
                ? entries(portfolios.findRowsBy(PageRequest.of(page, size, LATEST_FIRST)))
                : entries(ofMine()).stream()
                        .sorted(PortfolioEntry.byName())
                        .skip((long) page * size)
                        .limit(size)
                        .toList();
    }

    private List<PortfolioRow> ofMine() {
        var led = starts.led();
        return Stream.concat(
                        portfolios.findRowsByAssessor(me.id()).stream(),
                        led.isEmpty() ? Stream.of() : portfolios.findRowsByCandidateIn(led).stream())
                .distinct()
                .toList();
    }

    private List<PortfolioEntry> entries(List<PortfolioRow> rows) {
        var names = people.names(rows.stream()
                .flatMap(row -> Stream.of(row.candidate(), row.assessor()))
                .distinct()
                .toList());
        return rows.stream().map(row -> entry(row, names)).toList();
    }

    private PortfolioEntry entry(PortfolioRow row, Map<PersonId, String> names) {
        return new PortfolioEntry(
                row,
                names.getOrDefault(row.candidate(), ""),
                names.getOrDefault(row.assessor(), ""),
                row.candidate().equals(me.id()) || row.assessor().equals(me.id()),
                row.assessor().equals(me.id()));
    }

    /** One's own as candidate or as assessor of record, as one may know it. */
    @SignedIn
    @Looks
    public Portfolio find(PortfolioId id) {
        return portfolios
                .findById(id)
                .filter(portfolio -> PortfolioRules.isParty(portfolio, me.id()))
                .map(portfolio -> portfolio.seenBy(me.id()))
                .orElseThrow(() -> new NotFound("portfolio " + id.value()));
    }

    /** The candidate's own that was started last. */
    @SignedIn
    public Optional<Portfolio> mine() {
        return portfolios.findFirstByCandidateOrderByStartedDesc(me.id()).map(portfolio -> portfolio.seenBy(me.id()));
    }

    /** Where it stands; the assessor's has nothing of the candidate's drafts. */
    @SignedIn
    @Looks
    public Coverage coverage(PortfolioId id) {
        return Coverage.of(facts(find(id)));
    }

    /** All that its page shows. */
    @SignedIn
    @Looks
    public PortfolioPage read(PortfolioId id) {
        var portfolio = find(id);
        var facts = facts(portfolio);
        var persons = Stream.of(
                        Stream.of(portfolio.candidate(), portfolio.assessor(), portfolio.startedBy()),
                        portfolio.decisions().stream().map(Decided::assessor),
                        portfolio.closed().stream().map(closed -> closed.was().assessor()))
                .flatMap(several -> several)
                .distinct()
                .toList();
        return new PortfolioPage(
                portfolio,
                Coverage.of(facts),
                isMine(portfolio),
                isMine(portfolio) && people.hasLead(me.id()),
                people.names(persons),
                PortfolioPage.items(facts),
                Optional.of(facts)
                        .filter(_ -> isMine(portfolio) && portfolio.isCurrent())
                        .map(EconomyRules::of),
                RulerRules.of(facts),
                isMine(portfolio) ? catalogue.presented(id) : Presented.nothing());
    }

    private CoverageFacts facts(Portfolio portfolio) {
        return isMine(portfolio) ? reader.withDrafts(portfolio) : reader.withoutDrafts(portfolio);
    }

    private boolean isMine(Portfolio portfolio) {
        return portfolio.candidate().equals(me.id());
    }

    /**
     * Either of the two writes the plan, until both have agreed.
     *
     * @throws PlanChanged if it no longer stands as {@code before}
     */
    @SignedIn
    public void plan(PortfolioId id, AssessmentPlan before, AssessmentPlan after) {
        Refused.when(PortfolioRules.plan(after, standards.find(find(id).framework())));
        change(id, portfolio -> {
            if (!portfolio.plan().equals(before)) {
                throw new PlanChanged(portfolio.plan());
            }
            return after.equals(before) ? portfolio : portfolio.planned(after);
        });
    }

    /**
     * Agrees for oneself to the plan that one has read.
     *
     * @throws PlanChanged if it no longer stands as {@code seen}
     */
    @SignedIn
    public void agree(PortfolioId id, AssessmentPlan seen) {
        change(id, portfolio -> {
            if (!portfolio.plan().equals(seen)) {
                throw new PlanChanged(portfolio.plan());
            }
            return portfolio.agreedBy(me.id(), now());
        });
    }

    /** Signs for oneself; refused before it is ready, by the name of what is missing, and to a trainee assessor (R7). */
    @SignedIn
    public void sign(PortfolioId id) {
        var portfolio = find(id);
        if (!isMine(portfolio) && people.isTrainee(me.id())) {
            throw new Refused(Refusal.of("R7", "portfolio.refused.trainee"));
        }
        change(id, before -> before.signedBy(me.id(), Coverage.of(facts(before)), now()));
    }

    @SignedIn
    public void pause(PortfolioId id, String reason) {
        change(id, portfolio -> portfolio.paused(reason));
    }

    @SignedIn
    public void resume(PortfolioId id) {
        change(id, Portfolio::resumed);
    }

    /** Ends it without sign-off; what was decided stays readable. */
    @SignedIn
    public void withdraw(PortfolioId id, String reason) {
        change(id, portfolio -> portfolio.withdrawn(reason));
    }

    private void change(PortfolioId id, UnaryOperator<Portfolio> change) {
        find(id);
        store.change(id, change);
    }

    private Instant now() {
        return clock.instant();
    }
}
