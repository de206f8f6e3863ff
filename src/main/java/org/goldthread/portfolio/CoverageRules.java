package org.goldthread.portfolio;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.goldthread.standards.Criterion;
import org.jspecify.annotations.Nullable;

/** Where a criterion stands, and what its evidence still lacks (domain brief, sections 2, 4, 5 and 10). */
public final class CoverageRules {
    /** How long before its end a MET is said to be ageing. */
    static final int AGEING_DAYS = 90;

    private CoverageRules() {}

    static CriterionState stateOf(Portfolio portfolio, Criterion criterion, boolean drafted, ZonedDateTime now) {
        var open = portfolio.openFor(criterion.code());
        var decision = portfolio.decision(criterion.code());
        if (open.isPresent()) {
            return open.get().underAssessment()
                    ? CriterionState.UNDER_ASSESSMENT
                    : decision.isPresent() ? CriterionState.RESUBMITTED : CriterionState.SUBMITTED;
        }
        if (decision.isPresent()) {
            return stateOf(decision.get(), criterion, now);
        }
        if (drafted) {
            return CriterionState.EVIDENCE_DRAFTED;
        }
        return portfolio.plan().criteria().contains(criterion.code())
                ? CriterionState.PLANNED
                : CriterionState.NOT_STARTED;
    }

    private static CriterionState stateOf(Decided decision, Criterion criterion, ZonedDateTime now) {
        return switch (decision.outcome()) {
            case NOT_YET -> CriterionState.NOT_YET;
            case MET -> currency(currentUntil(decision, criterion, now.getZone()), now.toLocalDate());
        };
    }

    private static CriterionState currency(LocalDate until, LocalDate today) {
        if (today.isAfter(until)) {
            return CriterionState.MET_LAPSED;
        }
        return today.isAfter(until.minusDays(AGEING_DAYS)) ? CriterionState.MET_AGEING : CriterionState.MET;
    }

    /** The last day on which a MET is current. */
    static LocalDate currentUntil(Decided decision, Criterion criterion, ZoneId zone) {
        return LocalDate.ofInstant(decision.at(), zone).plusMonths(criterion.currencyMonths());
    }

    /**
     * What accepted claims lack to reach a criterion's minimums; those accepted in earlier attempts count.
     *
     * @param today later records do not count
     */
    public static List<Shortfall> shortfalls(Criterion criterion, Collection<DecidedClaim> accepted, LocalDate today) {
        var tally = Tally.of(accepted.stream().map(Tally.Counted::of).toList(), today);
        return shortfalls(criterion, tally, today);
    }

    static List<Shortfall> shortfalls(Criterion criterion, Tally tally, LocalDate today) {
        var found = new ArrayList<Shortfall>();
        if (tally.items() < criterion.minItems()) {
            found.add(new Shortfall.Items(tally.items(), criterion.minItems()));
        }
        if (tally.distinctTypes() < criterion.minDistinctTypes()) {
            found.add(new Shortfall.Types(tally.distinctTypes(), criterion.minDistinctTypes()));
        }
        if (criterion.sustained() && tally.daysCovered() < criterion.sustainedMinDays()) {
            found.add(new Shortfall.Days(
                    tally.daysCovered(),
                    criterion.sustainedMinDays(),
                    reachableOn(tally.first(), criterion.sustainedMinDays(), today)));
        }
        return List.copyOf(found);
    }

    /** A record today at the earliest; without any, counting begins today. */
    private static LocalDate reachableOn(@Nullable LocalDate first, int days, LocalDate today) {
        var on = (first == null ? today : first).plusDays(days);
        return on.isBefore(today) ? today : on;
    }

    /** Met, current, and its accepted claims reach the minimums: nothing is left to do for it. */
    static boolean isDone(Portfolio portfolio, Criterion criterion, ZonedDateTime now) {
        return isCurrent(stateOf(portfolio, criterion, false, now))
                && shortfalls(criterion, portfolio.accepted(criterion.code()), now.toLocalDate())
                        .isEmpty();
    }

    static boolean isCurrent(CriterionState state) {
        return state == CriterionState.MET || state == CriterionState.MET_AGEING;
    }
}
