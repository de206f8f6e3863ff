package org.goldthread.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.standards.Criterion;

/** Hints on measuring and on what came of it: H20 to H26 of the domain brief's section 7. */
final class MeasureHintRules {
    /** Fewer answers are shown with their range (H22). */
    static final int SMALL = 12;

    /** In per cent; below it, who did not answer matters (H22). */
    static final int LOW_RESPONSE = 30;

    /** Whether a change held is seen so many days later (H25). */
    static final int LATER_DAYS = 30;

    private MeasureHintRules() {}

    /** H20: a criterion asks for practice over time, and what is dated here spans less. */
    static boolean oneEvent(HintFacts facts) {
        var days = days(facts);
        var span = days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        return facts.sustainedClaimed().stream()
                .mapToInt(Criterion::sustainedMinDays)
                .anyMatch(asked -> span < asked);
    }

    private static List<LocalDate> days(HintFacts facts) {
        return Stream.concat(
                        facts.item().datedRecords().stream(),
                        facts.readings().stream().map(MeasurePoint::on))
                .filter(day -> !day.isAfter(facts.today()))
                .sorted()
                .toList();
    }

    /** H21: a value after, and none before. */
    static boolean noBaseline(HintFacts facts) {
        var hasBaseline = facts.shown().stream().anyMatch(measure -> measure.baseline() != null);
        var hasLater =
                facts.shown().stream().anyMatch(measure -> !measure.points().isEmpty())
                        || (facts.detail() instanceof ImprovementDetail improvement
                                && improvement.laterPoints().stream().anyMatch(point -> point.value() != null));
        return hasLater && !hasBaseline;
    }

    /** H22: few answered, or few of those who were asked. */
    static boolean smallSample(HintFacts facts) {
        return facts.readings().stream().anyMatch(reading -> reading.n() != null && reading.n() < SMALL)
                || facts.shown().stream().anyMatch(MeasureHintRules::isPartial);
    }

    private static boolean isPartial(Measure measure) {
        var rate = measure.responseRate();
        return rate != null && rate < LOW_RESPONSE;
    }

    /** H23: a baseline is claimed, and nothing to compare it with. */
    static boolean noBenchmark(HintFacts facts) {
        return facts.claims("5.1") && facts.shown().stream().allMatch(measure -> measure.benchmark() == null);
    }

    /** H24: it was measured, and nothing was changed. */
    static boolean nothingDecided(HintFacts facts) {
        return !facts.readings().isEmpty() && changed(facts).isEmpty();
    }

    /** H25: something was changed, and nobody has looked again. */
    static boolean noLaterReading(HintFacts facts) {
        return changed(facts)
                .map(day -> day.plusDays(LATER_DAYS))
                .filter(from -> later(facts).noneMatch(day -> !day.isBefore(from)))
                .isPresent();
    }

    /** H26: something was changed, and customers have not heard of it. */
    static boolean notTold(HintFacts facts) {
        return facts.detail() instanceof ImprovementDetail improvement
                && improvement.madeOn() != null
                && improvement.toldCustomersOn() == null;
    }

    /** When a change was made: the last one, where a chart is marked with several. */
    private static Optional<LocalDate> changed(HintFacts facts) {
        return switch (facts.detail()) {
            case ImprovementDetail improvement -> Optional.ofNullable(improvement.madeOn());
            case SatisfactionDetail satisfaction ->
                satisfaction.markers().stream().map(Dated::on).max(Comparator.naturalOrder());
            default -> Optional.empty();
        };
    }

    private static Stream<LocalDate> later(HintFacts facts) {
        var told = facts.detail() instanceof ImprovementDetail improvement
                ? improvement.laterPoints().stream().map(LaterPoint::on)
                : Stream.<LocalDate>empty();
        return Stream.concat(told, facts.readings().stream().map(MeasurePoint::on))
                .filter(day -> !day.isAfter(facts.today()));
    }
}
