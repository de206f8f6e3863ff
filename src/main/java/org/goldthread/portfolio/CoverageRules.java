package org.goldthread.portfolio;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/** Where a criterion stands, and what its evidence still lacks (domain brief, sections 2, 4, 5 and 10). */
public final class CoverageRules {
    /** Watch (5.2) counts measures, not items: two that are followed over time, one of them from customers. */
    static final CriterionCode WATCHED = new CriterionCode("5.2");

    static final int MEASURES = 2;

    private CoverageRules() {}

    /**
     * Where a criterion stands.
     *
     * @param drafted whether the candidate has evidence for it that was not handed in
     * @param ageingDays how long before its end a MET is said to be ageing
     */
    static CriterionState stateOf(
            Portfolio portfolio, Criterion criterion, boolean drafted, ZonedDateTime now, int ageingDays) {
        var open = portfolio.openFor(criterion.code());
        var decision = portfolio.decision(criterion.code());
        if (open.isPresent()) {
            return switch (open.get().phase()) {
                case FEEDBACK_READY -> CriterionState.FEEDBACK_READY;
                case UNDER_ASSESSMENT -> CriterionState.UNDER_ASSESSMENT;
                case SUBMITTED -> decision.isPresent() ? CriterionState.RESUBMITTED : CriterionState.SUBMITTED;
            };
        }
        if (decision.isPresent()) {
            return stateOf(decision.get(), criterion, now, ageingDays);
        }
        if (drafted) {
            return CriterionState.EVIDENCE_DRAFTED;
        }
        return portfolio.plan().criteria().contains(criterion.code())
                ? CriterionState.PLANNED
                : CriterionState.NOT_STARTED;
    }

    private static CriterionState stateOf(Decided decision, Criterion criterion, ZonedDateTime now, int ageingDays) {
        return switch (decision.outcome()) {
            case NOT_YET -> CriterionState.NOT_YET;
            case MET -> currency(currentUntil(decision, criterion, now.getZone()), now.toLocalDate(), ageingDays);
        };
    }

    private static CriterionState currency(LocalDate until, LocalDate today, int ageingDays) {
        if (today.isAfter(until)) {
            return CriterionState.MET_LAPSED;
        }
        return today.isAfter(until.minusDays(ageingDays)) ? CriterionState.MET_AGEING : CriterionState.MET;
    }

    /** The decision that makes it met; none while it is open again, or where the last one did not. It may have lapsed. */
    public static Optional<Decided> met(Portfolio portfolio, CriterionCode criterion) {
        return portfolio.decision(criterion).filter(decided -> decided.outcome() == Outcome.MET);
    }

    /** The last day on which a MET is current. */
    public static LocalDate currentUntil(Decided decision, Criterion criterion, ZoneId zone) {
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
        if (criterion.code().equals(WATCHED)) {
            measures(tally).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Shortfall> measures(Tally tally) {
        var followed = tally.followed();
        var fromCustomers = followed.stream().anyMatch(MeasureFollowed::fromCustomers);
        return followed.size() >= MEASURES && fromCustomers
                ? Optional.empty()
                : Optional.of(new Shortfall.Measures(followed.size(), MEASURES, fromCustomers));
    }

    /** A record today at the earliest; without any, counting begins today. */
    private static LocalDate reachableOn(@Nullable LocalDate first, int days, LocalDate today) {
        var on = (first == null ? today : first).plusDays(days);
        return on.isBefore(today) ? today : on;
    }

    /** Met, current, and its accepted claims reach the minimums: nothing is left to do for it. */
    static boolean isDone(Portfolio portfolio, Criterion criterion, ZonedDateTime now) {
        var isCurrent = portfolio.openFor(criterion.code()).isEmpty()
                && met(portfolio, criterion.code())
                        .filter(decided -> !now.toLocalDate().isAfter(currentUntil(decided, criterion, now.getZone())))
                        .isPresent();
        return isCurrent
                && shortfalls(criterion, portfolio.accepted(criterion.code()), now.toLocalDate())
                        .isEmpty();
    }

    static boolean isCurrent(CriterionState state) {
        return state == CriterionState.MET || state == CriterionState.MET_AGEING;
    }
}
