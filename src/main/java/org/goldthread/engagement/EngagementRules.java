package org.goldthread.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.rules.DayRules;
import org.goldthread.rules.FieldRefusal;
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

    /** Nothing is lost with such a piece of work but what can be typed again at once. */
    static boolean saysOnlyItsTitle(Engagement work) {
        return work.brief().equals(new EngagementBrief(work.title(), null, List.of(), "", null))
                && work.measures().isEmpty()
                && work.relationships().isEmpty();
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
        return parts(measure).stream().map(FieldRefusal::refusal).findFirst();
    }

    /** Every part of a measure that cannot be kept; rows are those of {@link Measure#points()}. */
    public static List<FieldRefusal> refusals(Measure measure, LocalDate today) {
        return Stream.concat(
                        parts(measure).stream(), readings(measure, reading -> DayRules.year(reading.on(), today), "on"))
                .toList();
    }

    /** The measure as typed, but what is refused of it as it was {@code before}. */
    public static Measure keepable(Measure typed, @Nullable Measure before, List<FieldRefusal> refusals) {
        var was = before == null ? Measure.blank(typed.id()) : before;
        Predicate<String> refused =
                field -> refusals.stream().anyMatch(each -> each.field().equals(field));
        return new Measure(
                typed.id(),
                (refused.test("name") ? was : typed).name(),
                (refused.test("unit") ? was : typed).unit(),
                typed.direction(),
                typed.fromCustomers(),
                (refused.test("baseline") ? was : typed).baseline(),
                refused.test("points") ? keepable(typed.points(), was.points(), refusals) : typed.points(),
                (refused.test("responseRate") ? was : typed).responseRate(),
                (refused.test("benchmark") ? was : typed).benchmark());
    }

    /** A refused reading is the one of the same day as it was, or left out; too many are none of them kept. */
    private static List<MeasurePoint> keepable(
            List<MeasurePoint> typed, List<MeasurePoint> before, List<FieldRefusal> refusals) {
        var ofPoints =
                refusals.stream().filter(each -> each.field().equals("points")).toList();
        if (ofPoints.stream().anyMatch(FieldRefusal::isWhole)) {
            return before;
        }
        var rows = ofPoints.stream().map(FieldRefusal::row).collect(Collectors.toSet());
        return IntStream.range(0, typed.size())
                .boxed()
                .flatMap(i -> rows.contains(i)
                        ? before.stream()
                                .filter(was -> was.on().equals(typed.get(i).on()))
                        : Stream.of(typed.get(i)))
                .toList();
    }

    /** A measure goes only when nothing shows it; {@code showing} are the titles of what does. */
    public static Optional<Refusal> mayRemove(List<String> showing) {
        return showing.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "measure",
                        "engagement.refusal.measure-shown",
                        showing.stream().map(title -> "“" + title + "”").collect(Collectors.joining(", "))));
    }

    private static List<FieldRefusal> parts(Measure measure) {
        var benchmark = measure.benchmark();
        var found = new ArrayList<FieldRefusal>();
        add(found, "name", "", TextRules.atMost(measure.name(), TextRules.TITLE_LIMIT));
        add(found, "unit", "", TextRules.atMost(measure.unit(), UNIT_LIMIT));
        if (measure.points().size() > POINT_LIMIT) {
            var tooMany = Refusal.of("measure", "engagement.refusal.too-many-readings", POINT_LIMIT);
            found.add(FieldRefusal.whole("points", tooMany));
        }
        readings(measure, reading -> number(reading.value()), "value").forEach(found::add);
        readings(measure, reading -> count(reading.n()), "n").forEach(found::add);
        add(found, "responseRate", "", responseRate(measure.responseRate()));
        if (benchmark != null) {
            var source = TextRules.orEmpty(benchmark.source());
            add(found, "benchmark", "value", number(benchmark.value()));
            add(found, "benchmark", "source", TextRules.atMost(source, TextRules.TITLE_LIMIT));
        }
        return found;
    }

    private static Stream<FieldRefusal> readings(
            Measure measure, Function<MeasurePoint, Optional<Refusal>> rule, String part) {
        var points = measure.points();
        var baseline = measure.baseline();
        return Stream.concat(
                baseline == null
                        ? Stream.empty()
                        : rule.apply(baseline).stream()
                                .map(why -> new FieldRefusal("baseline", FieldRefusal.NO_ROW, part, why)),
                IntStream.range(0, points.size())
                        .boxed()
                        .flatMap(i -> rule.apply(points.get(i)).stream()
                                .map(why -> new FieldRefusal("points", i, part, why))));
    }

    private static void add(List<FieldRefusal> found, String field, String part, Optional<Refusal> refusal) {
        refusal.ifPresent(why -> found.add(new FieldRefusal(field, FieldRefusal.NO_ROW, part, why)));
    }

    private static Optional<Refusal> number(double value) {
        return Double.isFinite(value)
                ? Optional.empty()
                : Optional.of(Refusal.of("measure", "engagement.refusal.not-a-number"));
    }

    private static Optional<Refusal> count(@Nullable Integer n) {
        return n == null || n >= 0
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
