package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EngagementRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final AskedBy SALES = new AskedBy(CustomerGroup.SPONSOR, "Head of Sales");

    @Test
    void aTitleAloneIsEnough() {
        assertThat(EngagementRules.brief(brief("Faster answers", List.of(), "")))
                .isEmpty();
    }

    @Test
    void aTitleIsNeeded() {
        assertThat(keyOf(EngagementRules.brief(brief(" ", List.of(), "")))).contains("rules.title-missing");
    }

    @Test
    void aTitleHasAtMostTwoHundredCharacters() {
        assertThat(EngagementRules.brief(brief("t".repeat(200), List.of(), ""))).isEmpty();
        assertThat(keyOf(EngagementRules.brief(brief("t".repeat(201), List.of(), ""))))
                .contains("rules.text-too-long");
    }

    @Test
    void aMillionCharactersOfRequestAreRefused() {
        assertThat(keyOf(EngagementRules.brief(brief("t", List.of(), "r".repeat(1_000_000)))))
                .contains("rules.text-too-long");
    }

    @Test
    void whoAskedHasAName() {
        assertThat(EngagementRules.askedBy(null)).isEmpty();
        assertThat(EngagementRules.askedBy(SALES)).isEmpty();
        assertThat(keyOf(EngagementRules.askedBy(new AskedBy(CustomerGroup.SPONSOR, ""))))
                .contains("engagement.refusal.asked-by-missing");
        assertThat(keyOf(EngagementRules.askedBy(new AskedBy(CustomerGroup.SPONSOR, "n".repeat(201)))))
                .contains("rules.text-too-long");
    }

    @Test
    void exactlyOneOfTheGroupsServedIsPrime() {
        var first = new Served(CustomerGroup.LEARNER, "", true);
        var second = new Served(CustomerGroup.SPONSOR, "", false);
        assertThat(EngagementRules.served(List.of())).isEmpty();
        assertThat(EngagementRules.served(List.of(first, second))).isEmpty();
        assertThat(keyOf(EngagementRules.served(List.of(second)))).contains("engagement.refusal.one-prime");
        assertThat(keyOf(EngagementRules.served(List.of(first, first)))).contains("engagement.refusal.one-prime");
        assertThat(keyOf(EngagementRules.brief(brief("t", List.of(second), ""))))
                .contains("engagement.refusal.one-prime");
    }

    @Test
    void aNoteOnAGroupIsShort() {
        assertThat(keyOf(EngagementRules.served(List.of(new Served(CustomerGroup.LEARNER, "n".repeat(201), true)))))
                .contains("rules.text-too-long");
    }

    @Test
    void aMeasureMayBeHalfFilled() {
        assertThat(EngagementRules.measure(SomeMeasure.withoutReadings())).isEmpty();
        assertThat(EngagementRules.measure(SomeMeasure.ofSatisfiedCustomers())).isEmpty();
    }

    @Test
    void aMeasuresTextsAreShort() {
        assertThat(keyOf(EngagementRules.measure(SomeMeasure.named("n".repeat(201)))))
                .contains("rules.text-too-long");
        assertThat(keyOf(EngagementRules.measure(measure("u".repeat(21), null, null, null))))
                .contains("rules.text-too-long");
        var wordy = new Benchmark(1, BenchmarkKind.TARGET, "s".repeat(201));
        assertThat(keyOf(EngagementRules.measure(measure("%", null, null, wordy))))
                .contains("rules.text-too-long");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThat(keyOf(EngagementRules.measure(measure("%", reading(Double.NaN, 1), null, null))))
                .contains("engagement.refusal.not-a-number");
        var endless = new Benchmark(Double.POSITIVE_INFINITY, BenchmarkKind.TARGET, "");
        assertThat(keyOf(EngagementRules.measure(measure("%", null, null, endless))))
                .contains("engagement.refusal.not-a-number");
    }

    @Test
    void countsAndRatesStayWithinTheirRange() {
        assertThat(EngagementRules.measure(measure("%", reading(1, 0), 100.0, null)))
                .isEmpty();
        assertThat(EngagementRules.measure(measure("%", reading(1, 0), 0.0, null)))
                .isEmpty();
        assertThat(keyOf(EngagementRules.measure(measure("%", reading(1, -1), null, null))))
                .contains("engagement.refusal.negative-count");
        assertThat(keyOf(EngagementRules.measure(measure("%", null, 100.1, null))))
                .contains("engagement.refusal.response-rate");
        assertThat(keyOf(EngagementRules.measure(measure("%", null, -0.1, null))))
                .contains("engagement.refusal.response-rate");
    }

    @Test
    void aMeasureKeepsUpToFiveHundredReadings() {
        var many = new MeasurePoint[501];
        Arrays.setAll(many, day -> new MeasurePoint(LocalDate.of(2026, 1, 1).plusDays(day), day, null));
        assertThat(keyOf(EngagementRules.measure(SomeMeasure.with(many))))
                .contains("engagement.refusal.too-many-readings");
        assertThat(EngagementRules.measure(SomeMeasure.with(Arrays.copyOf(many, 500))))
                .isEmpty();
    }

    @Test
    void aSlipInTheYearOfAReadingIsRefusedAtItsRow() {
        var slip = new MeasurePoint(LocalDate.of(20226, 1, 31), 70, null);
        var sound = new MeasurePoint(LocalDate.of(2026, 1, 31), 60, null);
        var measure = SomeMeasure.with(sound, slip);
        assertThat(EngagementRules.refusals(measure, TODAY))
                .containsExactly(new FieldRefusal("points", 1, "on", Refusal.of("dates", "rules.check-the-year")));
        var baseline = measure("%", new MeasurePoint(LocalDate.of(202, 1, 31), 1, null), null, null);
        assertThat(EngagementRules.refusals(baseline, TODAY))
                .extracting(FieldRefusal::field, FieldRefusal::part)
                .containsExactly(tuple("baseline", "on"));
    }

    @Test
    void oneBadPartOfAMeasureHoldsBackNoOther() {
        var slip = new MeasurePoint(LocalDate.of(20226, 1, 31), 70, null);
        var sound = new MeasurePoint(LocalDate.of(2026, 1, 31), 60, null);
        var before = measure("%", reading(40, 12), 50.0, null);
        var typed = new Measure(
                before.id(), "Answers", "u".repeat(21), Direction.UP, true, null, List.of(sound, slip), 161.0, null);
        var kept = EngagementRules.keepable(typed, before, EngagementRules.refusals(typed, TODAY));
        assertThat(kept.points()).containsExactly(sound);
        assertThat(kept.unit()).isEqualTo("%");
        assertThat(kept.responseRate()).isEqualTo(50.0);
        assertThat(kept.baseline()).isNull();
        assertThat(EngagementRules.refusals(kept, TODAY)).isEmpty();
        var first = EngagementRules.keepable(typed, null, EngagementRules.refusals(typed, TODAY));
        assertThat(first.responseRate()).isNull();
    }

    private static EngagementBrief brief(String title, List<Served> served, String request) {
        return new EngagementBrief(title, SALES, served, request, null);
    }

    private static MeasurePoint reading(double value, int n) {
        return new MeasurePoint(LocalDate.of(2026, 1, 31), value, n);
    }

    private static Measure measure(
            String unit, @Nullable MeasurePoint baseline, @Nullable Double rate, @Nullable Benchmark benchmark) {
        return new Measure(MeasureId.next(), "Answers", unit, Direction.UP, true, baseline, List.of(), rate, benchmark);
    }

    private static Optional<String> keyOf(Optional<Refusal> refusal) {
        return refusal.map(Refusal::key);
    }
}
