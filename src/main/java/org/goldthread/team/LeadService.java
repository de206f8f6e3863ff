package org.goldthread.team;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.marking.UnreadFeedback;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
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
    private final Clock clock;

    LeadService(
            PeopleDirectory people,
            PortfolioCatalogue portfolios,
            EvidenceCatalogue evidence,
            SubmissionCatalogue submissions,
            Standards standards,
            CurrentPerson me,
            Clock clock) {
        this.people = people;
        this.portfolios = portfolios;
        this.evidence = evidence;
        this.submissions = submissions;
        this.standards = standards;
        this.me = me;
        this.clock = clock;
    }

    @RolesAllowed("TEAM_LEAD")
    public List<Attention> attention() {
        return AttentionRules.attention(
                members().stream().map(MemberRow::standing).toList(), LocalDate.now(clock));
    }

    /** Everybody in one's teams who has a portfolio, by name. */
    @RolesAllowed("TEAM_LEAD")
    public List<MemberRow> members() {
        var led = people.ledBy(me.id());
        var current = portfolios.currentOf(led);
        var names = people.names(named(current.values()));
        var logged = evidence.lastActivity(led);
        var unread = submissions.feedbackUnread(led).stream()
                .collect(Collectors.toMap(UnreadFeedback::candidate, UnreadFeedback::finished, LeadService::earlier));
        return led.stream()
                .filter(current::containsKey)
                .map(person ->
                        row(Objects.requireNonNull(current.get(person)), names, logged.get(person), unread.get(person)))
                .sorted((one, other) -> one.standing()
                        .name()
                        .compareToIgnoreCase(other.standing().name()))
                .toList();
    }

    private static List<PersonId> named(Collection<Portfolio> portfolios) {
        return portfolios.stream()
                .flatMap(portfolio -> Stream.concat(
                        Stream.of(portfolio.candidate()),
                        portfolio.open().stream().map(OpenSubmission::assessor)))
                .distinct()
                .toList();
    }

    /** One person and one standard: titles and dates. Somebody else's people are not found. */
    @RolesAllowed("TEAM_LEAD")
    public List<CellEntry> cell(PersonId person, String standard) {
        if (!people.leads(me.id(), person)) {
            throw new NotFound("member " + person.value());
        }
        var portfolio = portfolios.currentOf(person).orElseThrow(() -> new NotFound("portfolio of " + person.value()));
        var handedIn = submissions.ofPortfolio(portfolio.id());
        return standards.find(portfolio.framework()).standards().stream()
                .filter(each -> each.code().equals(standard))
                .flatMap(each -> each.criteria().stream())
                .map(criterion -> entry(portfolio, criterion, handedIn))
                .toList();
    }

    /** Whom a lead writes to about it: the assessor where an answer is late, else the person. */
    @RolesAllowed("TEAM_LEAD")
    public Optional<PersonName> whoCanAct(Attention about) {
        if (!people.leads(me.id(), about.person())) {
            throw new NotFound("member " + about.person().value());
        }
        var who = about.kind() == Attention.Kind.WAITING
                ? portfolios
                        .currentOf(about.person())
                        .flatMap(LeadService::waiting)
                        .map(OpenSubmission::assessor)
                : Optional.of(about.person());
        return who.flatMap(people::find).map(PersonName::of);
    }

    private CellEntry entry(Portfolio portfolio, Criterion criterion, List<Submission> submissions) {
        var handed = submissions.stream()
                .flatMap(submission -> submission.items().stream()
                        .filter(item -> item.claims().stream()
                                .anyMatch(claim -> claim.criterion().equals(criterion.code())))
                        .map(item -> new CellEntry.Handed(item.title(), day(submission.submitted()))))
                .distinct()
                .toList();
        var metOn = ProgressRules.metOn(portfolio, criterion.code(), clock.getZone());
        var state = metOn.isPresent()
                ? CellEntry.State.MET
                : handed.isEmpty() ? CellEntry.State.NOTHING_YET : CellEntry.State.IN_PROGRESS;
        return new CellEntry(criterion.code(), criterion.title(), state, metOn.orElse(null), handed);
    }

    private MemberRow row(
            Portfolio portfolio, Map<PersonId, String> names, @Nullable Instant logged, @Nullable Instant unread) {
        var zone = clock.getZone();
        var framework = standards.find(portfolio.framework());
        var progress = framework.standards().stream()
                .map(standard -> ProgressRules.of(standard, portfolio, zone))
                .toList();
        var open = progress.stream().mapToInt(each -> each.of() - each.met()).sum();
        return new MemberRow(
                standing(portfolio, names, logged, unread, open),
                progress,
                ProgressRules.metByMonth(portfolio, LocalDate.now(clock), zone));
    }

    private MemberStanding standing(
            Portfolio portfolio,
            Map<PersonId, String> names,
            @Nullable Instant logged,
            @Nullable Instant unread,
            int open) {
        var waiting = waiting(portfolio);
        var signed = portfolio.signedByAssessor();
        return new MemberStanding(
                portfolio.candidate(),
                names.getOrDefault(portfolio.candidate(), ""),
                waiting.map(each -> day(each.since())).orElse(null),
                waiting.map(each -> names.getOrDefault(each.assessor(), "")).orElse(""),
                logged == null ? null : day(logged),
                unread == null ? null : day(unread),
                portfolio.target(),
                open,
                signed == null || portfolio.signedByCandidate() == null ? null : day(signed.at()),
                day(portfolio.started()));
    }

    /** What has waited longest for its assessor. */
    private static Optional<OpenSubmission> waiting(Portfolio portfolio) {
        return portfolio.open().stream().min(Comparator.comparing(OpenSubmission::since));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
