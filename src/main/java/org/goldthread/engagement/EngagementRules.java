package org.goldthread.engagement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** What a piece of work and its measures may say. */
public final class EngagementRules {
    static final int UNIT_LIMIT = 20;
    static final int POINT_LIMIT = 500;

    private EngagementRules() {}

    public static Optional<Refusal> brief(EngagementBrief brief) {
        return first(Stream.of(
                TextRules.title(brief.title()),
                askedBy(brief.askedBy()),
                served(brief.served()),
                TextRules.text(brief.request())));
    }

    /** Who asked may stay open; if it is said, it is a group and a name. */
    public static Optional<Refusal> askedBy(@Nullable AskedBy askedBy) {
        if (askedBy == null) {
            return Optional.empty();
        }
        return askedBy.name().isBlank()
                ? Optional.of(Refusal.of("asked-by", "engagement.refusal.asked-by-missing"))
                : TextRules.atMost(askedBy.name(), TextRules.TITLE_LIMIT);
    }

    /** Nobody yet, or exactly one prime group among those served. */
    public static Optional<Refusal> served(List<Served> served) {
        if (!served.isEmpty() && served.stream().filter(Served::prime).count() != 1) {
            return Optional.of(Refusal.of("prime-group", "engagement.refusal.one-prime"));
        }
        return first(served.stream().map(each -> TextRules.atMost(each.note(), TextRules.TITLE_LIMIT)));
    }

    /** A measure may be half filled while it is typed, but what stands in it makes sense. */
    public static Optional<Refusal> measure(Measure measure) {
        return first(Stream.of(
                TextRules.atMost(measure.name(), TextRules.TITLE_LIMIT),
                TextRules.atMost(measure.unit(), UNIT_LIMIT),
                TextRules.atMost(source(measure.benchmark()), TextRules.TITLE_LIMIT),
                readings(measure),
                responseRate(measure.responseRate())));
    }

    private static String source(@Nullable Benchmark benchmark) {
        return benchmark == null ? "" : TextRules.orEmpty(benchmark.source());
    }

    private static Optional<Refusal> readings(Measure measure) {
        if (measure.points().size() > POINT_LIMIT) {
            return Optional.of(Refusal.of("measure", "engagement.refusal.too-many-readings", POINT_LIMIT));
        }
        var benchmark = measure.benchmark();
        var finite = measure.readings().stream().allMatch(point -> Double.isFinite(point.value()))
                && (benchmark == null || Double.isFinite(benchmark.value()));
        if (!finite) {
            return Optional.of(Refusal.of("measure", "engagement.refusal.not-a-number"));
        }
        return measure.readings().stream()
                        .map(MeasurePoint::n)
                        .filter(Objects::nonNull)
                        .allMatch(n -> n >= 0)
                ? Optional.empty()
                : Optional.of(Refusal.of("measure", "engagement.refusal.negative-count"));
    }

    private static Optional<Refusal> responseRate(@Nullable Double rate) {
        return rate == null || (rate >= 0 && rate <= 100)
                ? Optional.empty()
                : Optional.of(Refusal.of("measure", "engagement.refusal.response-rate"));
    }

    private static Optional<Refusal> first(Stream<Optional<Refusal>> refusals) {
        return refusals.flatMap(Optional::stream).findFirst();
    }
}
