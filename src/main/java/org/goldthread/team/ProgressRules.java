package org.goldthread.team;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldthread.portfolio.Decided;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Standard;

/** What a lead reads off a portfolio's decisions: levels and dates, nothing of their content (section 11). */
public final class ProgressRules {
    static final int MONTHS = 12;

    private ProgressRules() {}

    /** The day on which the criterion's latest decision made it met; empty if that decision did not. */
    public static Optional<LocalDate> metOn(Portfolio portfolio, CriterionCode criterion, ZoneId zone) {
        return portfolio.decisions().stream()
                .filter(decided -> decided.criterion().equals(criterion))
                .max(Comparator.comparing(Decided::at))
                .filter(decided -> decided.outcome() == Outcome.MET)
                .map(decided -> LocalDate.ofInstant(decided.at(), zone));
    }

    public static StandardProgress of(Standard standard, Portfolio portfolio, ZoneId zone) {
        var met = standard.criteria().stream()
                .map(criterion -> metOn(portfolio, criterion.code(), zone))
                .flatMap(Optional::stream)
                .toList();
        return new StandardProgress(
                standard.code(),
                standard.title(),
                met.size(),
                standard.criteria().size(),
                met.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    /** Criteria met in each of the twelve months that end with {@code today}'s. */
    public static List<Integer> metByMonth(Portfolio portfolio, LocalDate today, ZoneId zone) {
        var days = portfolio.decisions().stream()
                .map(Decided::criterion)
                .distinct()
                .map(criterion -> metOn(portfolio, criterion, zone))
                .flatMap(Optional::stream)
                .map(YearMonth::from)
                .toList();
        var first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> (int) days.stream().filter(month::equals).count())
                .toList();
    }
}
