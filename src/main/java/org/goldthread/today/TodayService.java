package org.goldthread.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.evidence.Drafts;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Role;
import org.goldthread.people.SignedIn;
import org.goldthread.portfolio.Coverage;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.team.LeadService;
import org.goldthread.team.TeamNow;
import org.goldthread.threads.ThreadRow;
import org.goldthread.threads.ThreadService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The few things to do next, each with its reason, for whoever is signed in. */
@Service
public class TodayService {
    private static final int THREADS = 3;
    private static final int MOVES = 6;

    private final CandidateMoves candidates;
    private final AssessorMoves assessors;
    private final AssessorAwaits awaits;
    private final LookMoves looks;
    private final LeadMoves leads;
    private final LeadService team;
    private final AdministratorMoves administrators;
    private final PortfolioCatalogue portfolios;
    private final EvidenceCatalogue evidence;
    private final ThreadService threads;
    private final PeopleDirectory people;
    private final CurrentPerson me;

    TodayService(
            CandidateMoves candidates,
            AssessorMoves assessors,
            AssessorAwaits awaits,
            LookMoves looks,
            LeadMoves leads,
            LeadService team,
            AdministratorMoves administrators,
            PortfolioCatalogue portfolios,
            EvidenceCatalogue evidence,
            ThreadService threads,
            PeopleDirectory people,
            CurrentPerson me) {
        this.candidates = candidates;
        this.assessors = assessors;
        this.awaits = awaits;
        this.looks = looks;
        this.leads = leads;
        this.team = team;
        this.administrators = administrators;
        this.portfolios = portfolios;
        this.evidence = evidence;
        this.threads = threads;
        this.people = people;
        this.me = me;
    }

    @SignedIn
    public TodayForMe today() {
        var isCandidate = me.has(Role.CANDIDATE);
        var portfolio = isCandidate
                ? portfolios.currentOf(me.id()).map(found -> found.seenBy(me.id()))
                : Optional.<Portfolio>empty();
        var drafts = isCandidate ? evidence.draftsOf(me.id()) : Drafts.NONE;
        var coverage = portfolio.map(found -> portfolios.coverage(found, drafts));
        var led = me.has(Role.TEAM_LEAD) ? Optional.of(team.team()) : Optional.<TeamNow>empty();
        List<ThreadRow> mine = isCandidate ? threads.mine("", 0, THREADS) : List.of();
        var nothingYet =
                isCandidate && mine.isEmpty() && evidence.recent(me.id(), 1).isEmpty();
        return new TodayForMe(
                me.account().name(),
                moves(new CandidateMoves.Standing(portfolio, coverage, drafts), led, nothingYet),
                awaited(led),
                glance(portfolio, coverage),
                mine,
                nothingYet,
                me.has(Role.IQA) || me.has(Role.LEAD_IQA) || me.has(Role.EQA),
                me.has(Role.ADMIN));
    }

    /** Who has nothing yet reads one sentence and has one button: no step stands beside it. */
    private List<Move> moves(CandidateMoves.Standing standing, Optional<TeamNow> led, boolean nothingYet) {
        var moves = new ArrayList<Move>();
        if (me.has(Role.CANDIDATE)) {
            moves.addAll(candidates.of(me.id(), standing));
        }
        if (isAssessor()) {
            moves.addAll(assessors.of(me.id()));
        }
        if (isAssessor() || me.has(Role.COACH)) {
            moves.addAll(looks.all());
        }
        led.map(leads::of).ifPresent(moves::addAll);
        if (me.has(Role.ADMIN)) {
            moves.addAll(administrators.all());
        }
        return moves.stream()
                .filter(move -> !nothingYet || move.kind() != Move.Kind.DO_NEXT)
                .sorted(Comparator.comparing(Move::kind))
                .limit(MOVES)
                .toList();
    }

    /** The longest waited for first. */
    private List<Awaited> awaited(Optional<TeamNow> led) {
        return Stream.concat(
                        isAssessor() ? awaits.of(me.id()).stream() : Stream.of(),
                        led.map(TeamAwaits::of).stream().flatMap(List::stream))
                .sorted(Comparator.comparing(Awaited::since, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private boolean isAssessor() {
        return me.has(Role.ASSESSOR) || me.has(Role.TRAINEE_ASSESSOR);
    }

    private TodayForMe.@Nullable Glance glance(Optional<Portfolio> portfolio, Optional<Coverage> coverage) {
        if (portfolio.isEmpty() || coverage.isEmpty()) {
            return null;
        }
        var names = people.names(portfolio.get().open().stream()
                .map(OpenSubmission::assessor)
                .distinct()
                .toList());
        var open = portfolio.get().open().stream()
                .map(each -> new TodayForMe.WithAssessor(each, names.getOrDefault(each.assessor(), "")))
                .toList();
        return new TodayForMe.Glance(portfolio.get().id(), coverage.get(), open);
    }
}
