package org.goldthread.team;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldthread.marking.Underway;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioState;
import org.jspecify.annotations.Nullable;

/** On whom it waits that a member's work goes on. */
final class WaitsRules {
    private WaitsRules() {}

    static Waits.On on(Underway underway) {
        return underway.isDecided()
                ? Waits.On.COUNTERSIGNER
                : underway.askedSince().isPresent() ? Waits.On.CANDIDATE : Waits.On.ASSESSOR;
    }

    /** The longest on each that something waits on. */
    static List<Waits> of(List<Underway> underway, Map<PersonId, String> names, ZoneId zone) {
        return underway.stream()
                .map(each -> new Waits(
                        on(each),
                        LocalDate.ofInstant(each.askedSince().orElse(each.submitted()), zone),
                        names.getOrDefault(each.assessor(), "")))
                .collect(Collectors.groupingBy(Waits::on, Collectors.minBy(Comparator.comparing(Waits::since))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Waits::on))
                .toList();
    }

    /** Null for one that is agreed by both. */
    static @Nullable Waits plan(Portfolio portfolio, Map<PersonId, String> names, ZoneId zone) {
        if (portfolio.state() != PortfolioState.PLANNING) {
            return null;
        }
        var on = portfolio.agreedByCandidate() == null ? Waits.On.CANDIDATE : Waits.On.ASSESSOR;
        var who = on == Waits.On.CANDIDATE ? portfolio.candidate() : portfolio.assessor();
        return new Waits(on, LocalDate.ofInstant(portfolio.started(), zone), names.getOrDefault(who, ""));
    }
}
