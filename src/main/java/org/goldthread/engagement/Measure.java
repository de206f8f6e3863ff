package org.goldthread.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What is followed over time.
 *
 * @param unit as printed after a value, such as % or hours
 * @param fromCustomers whether its readings come from customers
 * @param baseline where it started
 * @param points later readings, in time
 * @param responseRate in per cent, of the latest reading
 */
public record Measure(
        MeasureId id,
        String name,
        String unit,
        Direction direction,
        boolean fromCustomers,
        @Nullable MeasurePoint baseline,
        List<MeasurePoint> points,
        @Nullable Double responseRate,
        @Nullable Benchmark benchmark) {
    public Measure(
            MeasureId id,
            String name,
            String unit,
            Direction direction,
            boolean fromCustomers,
            @Nullable MeasurePoint baseline,
            @Nullable List<MeasurePoint> points,
            @Nullable Double responseRate,
            @Nullable Benchmark benchmark) {
        this.id = id;
        this.name = TextRules.orEmpty(name);
        this.unit = TextRules.orEmpty(unit);
        this.direction = direction;
        this.fromCustomers = fromCustomers;
        this.baseline = baseline;
        this.points = points == null
                ? List.of()
                : points.stream().sorted(Comparator.comparing(MeasurePoint::on)).toList();
        this.responseRate = responseRate;
        this.benchmark = benchmark;
    }

    /** Nothing said yet; most measures here are of what customers say. */
    public static Measure blank(MeasureId id) {
        return new Measure(id, "", "", Direction.UP, true, null, null, null, null);
    }

    public boolean isBlank() {
        return name.isBlank() && unit.isBlank() && readings().isEmpty() && responseRate == null && benchmark == null;
    }

    /** The baseline, if there is one, and what came later, in time. */
    public List<MeasurePoint> readings() {
        return Stream.concat(Stream.ofNullable(baseline), points.stream())
                .sorted(Comparator.comparing(MeasurePoint::on))
                .toList();
    }

    /** The last later reading. */
    public Optional<MeasurePoint> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }
}
