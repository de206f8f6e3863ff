package org.goldthread.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** From days and values to places on the drawing. */
public record ChartScale(double left, double right, double top, double bottom, Span days, Span values) {
    private static final int ALONE_DAYS = 15;
    private static final int STEPS = 4;
    private static final double ROOM = 0.12;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    /** A range with different ends. */
    public record Span(double from, double to) {
        public double share(double at) {
            return (at - from) / (to - from);
        }

        public boolean has(double at) {
            return at >= from && at <= to;
        }
    }

    public double x(LocalDate day) {
        return left + days.share((double) day.toEpochDay()) * (right - left);
    }

    public double y(double value) {
        return bottom - values.share(value) * (bottom - top);
    }

    public static Span days(List<MeasurePoint> readings) {
        var first = (double) readings.getFirst().on().toEpochDay();
        var last = (double) readings.getLast().on().toEpochDay();
        return first == last ? new Span(first - ALONE_DAYS, last + ALONE_DAYS) : new Span(first, last);
    }

    /** All values and the benchmark with some room, within 0 to 100 where they are percentages. */
    public static Span values(Measure measure) {
        var all = Stream.concat(
                        measure.readings().stream().map(MeasurePoint::value),
                        Stream.ofNullable(measure.benchmark()).map(Benchmark::value))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var spread = all.getMax() - all.getMin();
        var room = spread == 0 ? Math.max(1, Math.abs(all.getMax()) * ROOM) : spread * ROOM;
        var low = all.getMin() - room;
        var high = all.getMax() + room;
        var share = measure.unit().strip().equals("%") && all.getMin() >= 0 && all.getMax() <= 100;
        return share ? new Span(Math.max(0, low), Math.min(100, high)) : new Span(low, high);
    }

    /** Round values to draw a line at: multiples of 1, 2, 2.5 or 5 times a power of ten. */
    public static double[] ticks(Span values) {
        var raw = (values.to() - values.from()) / STEPS;
        var power = Math.pow(10, Math.floor(Math.log10(raw)));
        var step = DoubleStream.of(NICE)
                .map(each -> each * power)
                .filter(each -> each >= raw)
                .findFirst()
                .orElse(raw);
        return LongStream.rangeClosed((long) Math.ceil(values.from() / step), (long) Math.floor(values.to() / step))
                .mapToDouble(each -> each * step)
                .toArray();
    }
}
