package org.goldthread.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Role;
import org.goldthread.people.SignedIn;
import org.goldthread.portfolio.Coverage;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioService;
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
    private final PortfolioCatalogue portfolios;
    private final PortfolioService portfolioService;
    private final ThreadService threads;
    private final LeadMoves leads;
    private final PeopleDirectory people;
    private final CurrentPerson me;

    TodayService(
            CandidateMoves candidates,
            AssessorMoves assessors,
            PortfolioCatalogue portfolios,
            PortfolioService portfolioService,
            ThreadService threads,
            LeadMoves leads,
            PeopleDirectory people,
            CurrentPerson me) {
        this.candidates = candidates;
        this.assessors = assessors;
        this.portfolios = portfolios;
        this.portfolioService = portfolioService;
        this.threads = threads;
        this.leads = leads;
        this.people = people;
        this.me = me;
    }

    @SignedIn
    public TodayForMe today() {
        var isCandidate = me.has(Role.CANDIDATE);
        var portfolio = isCandidate ? portfolios.currentOf(me.id()) : Optional.<Portfolio>empty();
        var coverage = portfolio.map(portfolios::coverage);
        List<ThreadRow> mine = isCandidate ? threads.mine("", 0, THREADS) : List.of();
        return new TodayForMe(
                me.account().name(),
                moves(portfolio, coverage),
                glance(portfolio, coverage),
                mine,
                isCandidate
                        && mine.isEmpty()
                        && coverage.map(TodayService::isBlank).orElse(true),
                me.has(Role.IQA) || me.has(Role.LEAD_IQA) || me.has(Role.EQA),
                me.has(Role.ADMIN));
    }

    private List<Move> moves(Optional<Portfolio> portfolio, Optional<Coverage> coverage) {
        var moves = new ArrayList<Move>();
        if (me.has(Role.CANDIDATE)) {
            moves.addAll(candidates.of(me.id(), portfolio, coverage));
        }
        if (me.has(Role.ASSESSOR) || me.has(Role.TRAINEE_ASSESSOR)) {
            moves.addAll(assessors.of(me.id()));
        }
        if (me.has(Role.TEAM_LEAD)) {
            moves.addAll(leads.now());
        }
        return moves.stream()
                .sorted(Comparator.comparing(Move::kind))
                .limit(MOVES)
                .toList();
    }

    private TodayForMe.@Nullable Glance glance(Optional<Portfolio> portfolio, Optional<Coverage> coverage) {
        if (portfolio.isEmpty() || coverage.isEmpty()) {
            return null;
        }
        var open = portfolio.get().open().stream()
                .map(each -> new TodayForMe.WithAssessor(
                        each, people.name(each.assessor()), portfolioService.answerBy(each)))
                .toList();
        return new TodayForMe.Glance(portfolio.get().id(), coverage.get(), open);
    }

    private static boolean isBlank(Coverage coverage) {
        return coverage.met() + coverage.drafted() + coverage.withAssessor() + coverage.notYet() == 0;
    }
}
