package org.goldthread.team;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldthread.portfolio.CoverageRules;
import org.goldthread.portfolio.Decided;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.Framework;
import org.goldthread.standards.Standard;

/** What a lead reads off a portfolio's decisions: levels and dates, nothing of their content (sections 10 and 11). */
public final class ProgressRules {
    static final int MONTHS = 12;

    private ProgressRules() {}

    /** The day on which the decision that holds made it met; none while that is marked anew, or has lapsed. */
    public static Optional<LocalDate> metOn(Portfolio portfolio, Criterion criterion, ZonedDateTime now) {
        return CoverageRules.met(portfolio, criterion.code())
                .filter(decided -> !isLapsed(decided, criterion, now))
                .map(decided -> on(decided, now));
    }

    /** The last day on which it was current, if it was met and is no longer. */
    public static Optional<LocalDate> lapsedAfter(Portfolio portfolio, Criterion criterion, ZonedDateTime now) {
        return CoverageRules.met(portfolio, criterion.code())
                .filter(decided -> isLapsed(decided, criterion, now))
                .map(decided -> CoverageRules.currentUntil(decided, criterion, now.getZone()));
    }

    private static boolean isLapsed(Decided decided, Criterion criterion, ZonedDateTime now) {
        return now.toLocalDate().isAfter(CoverageRules.currentUntil(decided, criterion, now.getZone()));
    }

    private static LocalDate on(Decided decided, ZonedDateTime now) {
        return LocalDate.ofInstant(decided.at(), now.getZone());
    }

    public static StandardProgress of(Standard standard, Portfolio portfolio, ZonedDateTime now) {
        var met = standard.criteria().stream()
                .map(criterion -> metOn(portfolio, criterion, now))
                .flatMap(Optional::stream)
                .toList();
        return new StandardProgress(
                standard.code(),
                standard.title(),
                met.size(),
                standard.criteria().size(),
                met.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    /** Of somebody who has no portfolio. */
    static StandardProgress nothingOf(Standard standard) {
        return new StandardProgress(
                standard.code(), standard.title(), 0, standard.criteria().size(), null);
    }

    /** Criteria met in each of the twelve months that end with this one; a lapse takes nothing back (section 10). */
    public static List<Integer> metByMonth(Portfolio portfolio, Framework framework, ZonedDateTime now) {
        var months = framework.criteria().stream()
                .flatMap(criterion -> CoverageRules.met(portfolio, criterion.code()).stream())
                .map(decided -> YearMonth.from(on(decided, now)))
                .toList();
        var first = YearMonth.from(now).minusMonths(MONTHS - 1L);
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> (int) months.stream().filter(month::equals).count())
                .toList();
    }

    static List<Integer> nothingByMonth() {
        return IntStream.range(0, MONTHS).mapToObj(_ -> 0).toList();
    }
}
