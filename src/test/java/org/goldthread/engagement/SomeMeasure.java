package org.goldthread.engagement;

import java.time.LocalDate;
import java.util.List;

/** Measures for tests. */
public final class SomeMeasure {
    private SomeMeasure() {}

    /** 72 % before, 86 % now, n 58. */
    public static Measure ofSatisfiedCustomers() {
        return named("Satisfied customers");
    }

    public static Measure named(String name) {
        return new Measure(
                MeasureId.next(),
                name,
                "%",
                Direction.UP,
                true,
                new MeasurePoint(LocalDate.of(2025, 3, 31), 72, 51),
                List.of(
                        new MeasurePoint(LocalDate.of(2026, 6, 30), 86, 58),
                        new MeasurePoint(LocalDate.of(2025, 9, 30), 74, 49),
                        new MeasurePoint(LocalDate.of(2026, 3, 31), 81, 55)),
                91.0,
                new Benchmark(80, BenchmarkKind.TARGET, "L&D strategy 2026"));
    }

    public static Measure withoutReadings() {
        return new Measure(
                MeasureId.next(), "Time to answer", "days", Direction.DOWN, false, null, List.of(), null, null);
    }

    public static Measure with(MeasurePoint... points) {
        return new Measure(
                MeasureId.next(), "Time to answer", "days", Direction.DOWN, false, null, List.of(points), null, null);
    }
}
