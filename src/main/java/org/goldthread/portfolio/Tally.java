package org.goldthread.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * What a set of claims on one criterion adds up to.
 *
 * @param items different items; each record that the assessor added counts as one
 * @param first the earliest dated record; null if nothing is dated
 * @param last the latest dated record; null if nothing is dated
 * @param measures each different measure once, with all its readings
 */
record Tally(
        int items,
        int distinctTypes,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<MeasureFollowed> measures) {
    /** @param item null for what the assessor added */
    record Counted(
            @Nullable EvidenceId item, EvidenceType type, List<LocalDate> dated, List<MeasureFollowed> measures) {
        static Counted of(DecidedClaim claim) {
            return new Counted(claim.item(), claim.type(), claim.dated(), claim.measures());
        }
    }

    /** Records dated after {@code today} do not count: what will happen is not recorded yet. */
    static Tally of(Collection<Counted> claims, LocalDate today) {
        var items = claims.stream()
                        .flatMap(claim -> Stream.ofNullable(claim.item()))
                        .distinct()
                        .count()
                + claims.stream().filter(claim -> claim.item() == null).count();
        var types = claims.stream().map(Counted::type).distinct().count();
        var days = claims.stream()
                .flatMap(claim -> claim.dated().stream())
                .filter(day -> !day.isAfter(today))
                .sorted()
                .toList();
        return new Tally(
                (int) items,
                (int) types,
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                measures(claims, today));
    }

    /** An item may bring a measure twice, with later readings in a later attempt: that is one measure. */
    private static List<MeasureFollowed> measures(Collection<Counted> claims, LocalDate today) {
        return claims.stream()
                .flatMap(claim -> claim.measures().stream())
                .collect(Collectors.toMap(MeasureFollowed::measure, measure -> measure, Tally::together))
                .values()
                .stream()
                .map(measure -> measure.until(today))
                .toList();
    }

    private static MeasureFollowed together(MeasureFollowed one, MeasureFollowed other) {
        return new MeasureFollowed(
                one.measure(),
                other.fromCustomers(),
                Stream.concat(one.read().stream(), other.read().stream()).toList());
    }

    /** Days between the first and the last dated record; 0 with fewer than two. */
    int daysCovered() {
        return first == null || last == null ? 0 : (int) ChronoUnit.DAYS.between(first, last);
    }

    /** Measures that were read at least twice. */
    List<MeasureFollowed> followed() {
        return measures.stream().filter(MeasureFollowed::isOverTime).toList();
    }
}
