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
import org.goldthread.portfolio.DecisionRules;
import org.goldthread.portfolio.Outcome;
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

    /**
     * How many criteria were met, and current, at the end of each of the twelve months that end with this one; for this
     * month as it stands today. From dated decisions (section 10), so that a later one changes no month before it.
     */
    public static List<Integer> metByMonth(Portfolio portfolio, Framework framework, ZonedDateTime now) {
        var decisions = DecisionRules.inForce(portfolio);
        var last = YearMonth.from(now);
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> last.minusMonths(MONTHS - 1L - month).atEndOfMonth())
                .map(end -> end.isAfter(now.toLocalDate()) ? now.toLocalDate() : end)
                .map(day -> (int) framework.criteria().stream()
                        .filter(criterion -> wasMet(decisions, criterion, day, now))
                        .count())
                .toList();
    }

    private static boolean wasMet(List<Decided> decisions, Criterion criterion, LocalDate day, ZonedDateTime now) {
        return decisions.reversed().stream()
                .filter(decided -> decided.criterion().equals(criterion.code())
                        && !on(decided, now).isAfter(day))
                .findFirst()
                .filter(decided -> decided.outcome() == Outcome.MET
                        && !day.isAfter(CoverageRules.currentUntil(decided, criterion, now.getZone())))
                .isPresent();
    }

    static List<Integer> nothingByMonth() {
        return IntStream.range(0, MONTHS).mapToObj(_ -> 0).toList();
    }
}
