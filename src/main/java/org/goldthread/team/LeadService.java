package org.goldthread.team;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.marking.Underway;
import org.goldthread.marking.UnreadFeedback;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Looks;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.SignOff;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.Standards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a team lead may know of the people they lead: levels, dates, titles of what was handed in (section 11). */
@Service
public class LeadService {
    private final PeopleDirectory people;
    private final PortfolioCatalogue portfolios;
    private final EvidenceCatalogue evidence;
    private final SubmissionCatalogue submissions;
    private final Standards standards;
    private final CurrentPerson me;
    private final AttentionLimits limits;
    private final Clock clock;

    LeadService(
            PeopleDirectory people,
            PortfolioCatalogue portfolios,
            EvidenceCatalogue evidence,
            SubmissionCatalogue submissions,
            Standards standards,
            CurrentPerson me,
            AttentionLimits limits,
            Clock clock) {
        this.people = people;
        this.portfolios = portfolios;
        this.evidence = evidence;
        this.submissions = submissions;
        this.standards = standards;
        this.me = me;
        this.limits = limits;
        this.clock = clock;
    }

    @RolesAllowed("TEAM_LEAD")
    public TeamNow team() {
        var members = members();
        var standings = members.stream().map(MemberRow::standing).toList();
        return new TeamNow(members, AttentionRules.attention(standings, limits, LocalDate.now(clock)));
    }

    private List<MemberRow> members() {
        var led = people.ledBy(me.id());
        var current = portfolios.currentOf(led).values().stream()
                .map(LeadService::known)
                .collect(Collectors.toMap(Portfolio::candidate, portfolio -> portfolio));
        var candidates = people.holding(Role.CANDIDATE, led);
        var underway = submissions.underway(led).stream()
                .filter(each -> Optional.ofNullable(current.get(each.candidate()))
                        .filter(portfolio -> portfolio.id().equals(each.portfolio()))
                        .isPresent())
                .collect(Collectors.groupingBy(Underway::candidate));
        var names = people.names(named(led, current.values(), underway.values()));
        var logged = evidence.lastActivity(led);
        var unread = submissions.feedbackUnread(led).stream()
                .collect(Collectors.toMap(UnreadFeedback::candidate, UnreadFeedback::finished, LeadService::earlier));
        // read once for all who have no portfolio yet
        var nothing = current.keySet().containsAll(candidates) ? List.<StandardProgress>of() : nothing();
        return led.stream()
                .filter(person -> current.containsKey(person) || candidates.contains(person))
                .map(person -> {
                    var portfolio = current.get(person);
                    return portfolio == null
                            ? new MemberRow(
                                    without(person, names.getOrDefault(person, ""), logged.get(person), nothing),
                                    nothing,
                                    ProgressRules.nothingByMonth())
                            : row(
                                    portfolio,
                                    underway.getOrDefault(person, List.of()),
                                    names,
                                    logged.get(person),
                                    unread.get(person));
                })
                .sorted((one, other) -> one.standing()
                        .name()
                        .compareToIgnoreCase(other.standing().name()))
                .toList();
    }

    /** A lead learns no outcome before the candidate has opened it. */
    private static Portfolio known(Portfolio portfolio) {
        return portfolio.seenBy(portfolio.candidate());
    }

    private static List<PersonId> named(
            Collection<PersonId> led, Collection<Portfolio> portfolios, Collection<List<Underway>> underway) {
        return Stream.of(
                        led.stream(),
                        portfolios.stream().map(Portfolio::assessor),
                        underway.stream().flatMap(List::stream).map(Underway::assessor))
                .flatMap(persons -> persons)
                .distinct()
                .toList();
    }

    /** One person and one standard: titles and dates. Somebody else's people are not found. */
    @RolesAllowed("TEAM_LEAD")
    @Looks
    public List<CellEntry> cell(PersonId person, String standard) {
        if (!people.leads(me.id(), person)) {
            throw new NotFound("member " + person.value());
        }
        var portfolio = portfolios.currentOf(person).map(LeadService::known);
        var framework =
                portfolio.map(found -> standards.find(found.framework())).orElseGet(standards::current);
        var handedIn =
                portfolio.map(found -> submissions.ofPortfolio(found.id())).orElse(List.of());
        return framework.standards().stream()
                .filter(each -> each.code().equals(standard))
                .flatMap(each -> each.criteria().stream())
                .map(criterion -> entry(portfolio, criterion, handedIn))
                .toList();
    }

    /**
     * Whom a lead writes to about each: the assessor where an answer or their agreement is late, else the person; nobody
     * where a second signature is, as no countersigner is named for it. One read for all, however much there is.
     */
    @RolesAllowed("TEAM_LEAD")
    public Map<Attention, PersonName> whoCanAct(Collection<Attention> all) {
        var led = Set.copyOf(people.ledBy(me.id()));
        all.stream()
                .map(Attention::person)
                .filter(person -> !led.contains(person))
                .forEach(person -> {
                    throw new NotFound("member " + person.value());
                });
        var assessors = new HashMap<PersonId, PersonId>();
        submissions.underway(about(all, Attention.Kind.WAITING)).stream()
                .filter(each -> WaitsRules.on(each) == Waits.On.ASSESSOR)
                .sorted(Comparator.comparing(Underway::submitted))
                .forEach(each -> assessors.putIfAbsent(each.candidate(), each.assessor()));
        portfolios.currentOf(about(all, Attention.Kind.PLAN_OPEN)).values().stream()
                .filter(portfolio -> portfolio.agreedByCandidate() != null)
                .forEach(portfolio -> assessors.putIfAbsent(portfolio.candidate(), portfolio.assessor()));
        var persons = people.persons(Stream.concat(led.stream(), assessors.values().stream())
                .distinct()
                .toList());
        var canAct = new HashMap<Attention, PersonName>();
        for (var about : all) {
            var who = switch (about.kind()) {
                case SECOND_SIGNATURE -> null;
                case WAITING -> assessors.get(about.person());
                case PLAN_OPEN -> assessors.getOrDefault(about.person(), about.person());
                default -> about.person();
            };
            var found = who == null ? null : persons.get(who);
            if (found != null) {
                canAct.put(about, found);
            }
        }
        return canAct;
    }

    private static Set<PersonId> about(Collection<Attention> all, Attention.Kind kind) {
        return all.stream()
                .filter(about -> about.kind() == kind)
                .map(Attention::person)
                .collect(Collectors.toSet());
    }

    private CellEntry entry(Optional<Portfolio> portfolio, Criterion criterion, List<Submission> submissions) {
        var now = ZonedDateTime.now(clock);
        var handed = HandedInRules.of(criterion.code(), submissions, clock.getZone());
        var metOn = portfolio.flatMap(found -> ProgressRules.metOn(found, criterion, now));
        var lapsed = portfolio.flatMap(found -> ProgressRules.lapsedAfter(found, criterion, now));
        var state = metOn.isPresent()
                ? CellEntry.State.MET
                : lapsed.isPresent()
                        ? CellEntry.State.LAPSED
                        : handed.isEmpty() ? CellEntry.State.NOTHING_YET : CellEntry.State.IN_PROGRESS;
        return new CellEntry(
                criterion.code(),
                criterion.title(),
                state,
                metOn.or(() -> lapsed).orElse(null),
                handed);
    }

    private List<StandardProgress> nothing() {
        return standards.current().standards().stream()
                .map(ProgressRules::nothingOf)
                .toList();
    }

    private MemberRow row(
            Portfolio portfolio,
            List<Underway> underway,
            Map<PersonId, String> names,
            @Nullable Instant logged,
            @Nullable Instant unread) {
        var now = ZonedDateTime.now(clock);
        var framework = standards.find(portfolio.framework());
        var progress = framework.standards().stream()
                .map(standard -> ProgressRules.of(standard, portfolio, now))
                .toList();
        return new MemberRow(
                standing(portfolio, underway, names, logged, unread, open(progress)),
                progress,
                ProgressRules.metByMonth(portfolio, framework, now));
    }

    private MemberStanding without(
            PersonId person, String name, @Nullable Instant logged, List<StandardProgress> progress) {
        return new MemberStanding(
                person, name, List.of(), null, dayOrNull(logged), null, null, open(progress), null, null, false);
    }

    private MemberStanding standing(
            Portfolio portfolio,
            List<Underway> underway,
            Map<PersonId, String> names,
            @Nullable Instant logged,
            @Nullable Instant unread,
            int open) {
        return new MemberStanding(
                portfolio.candidate(),
                names.getOrDefault(portfolio.candidate(), ""),
                WaitsRules.of(underway, names, clock.getZone()),
                WaitsRules.plan(portfolio, names, clock.getZone()),
                dayOrNull(latest(logged, portfolio)),
                dayOrNull(unread),
                portfolio.target(),
                open,
                dayOrNull(SignOff.closing(portfolio).orElse(null)),
                day(portfolio.started()),
                portfolio.state() == PortfolioState.PAUSED || portfolio.state() == PortfolioState.WITHDRAWN);
    }

    /** Handing in is doing something, too. */
    private static @Nullable Instant latest(@Nullable Instant logged, Portfolio portfolio) {
        return Stream.of(
                        Stream.ofNullable(logged),
                        portfolio.open().stream().map(OpenSubmission::since),
                        portfolio.closed().stream().map(closed -> closed.was().since()))
                .flatMap(all -> all)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static int open(List<StandardProgress> progress) {
        return progress.stream().mapToInt(each -> each.of() - each.met()).sum();
    }

    private @Nullable LocalDate dayOrNull(@Nullable Instant at) {
        return at == null ? null : day(at);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
