package org.goldthread.threads;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.goldthread.engagement.ChartMarker;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.Measure;
import org.goldthread.evidence.EvidenceCard;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Standing;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work from gap to improvement.
 *
 * @param baseline the earliest baseline of its measures
 * @param stages the five of the gold line, in order, also those that are missing
 * @param beside culture and standards items, in time
 */
public record GoldenThread(@Nullable Baseline baseline, List<StageOnThread> stages, List<ThreadItem> beside) {
    private static final Comparator<ThreadItem> IN_TIME = Comparator.comparing(
                    (ThreadItem item) -> item.card().from())
            .thenComparing(item -> item.card().title());

    public GoldenThread {
        stages = List.copyOf(stages);
        beside = List.copyOf(beside);
    }

    /** {@code standing} says where an item's claim on a criterion stands. */
    public static GoldenThread of(
            Engagement engagement, List<EvidenceCard> cards, BiFunction<EvidenceId, CriterionCode, Standing> standing) {
        return of(baseline(engagement.measures()), cards, standing);
    }

    static GoldenThread of(
            @Nullable Baseline baseline,
            List<EvidenceCard> cards,
            BiFunction<EvidenceId, CriterionCode, Standing> standing) {
        var items = cards.stream()
                .map(card -> new ThreadItem(card, state(card, standing)))
                .sorted(IN_TIME)
                .toList();
        return new GoldenThread(
                baseline,
                Stage.thread().stream().map(stage -> at(stage, items)).toList(),
                items.stream().filter(item -> !item.card().stage().isOnThread()).toList());
    }

    private static StageState state(EvidenceCard card, BiFunction<EvidenceId, CriterionCode, Standing> standing) {
        return ThreadRules.itemState(card.criteria().stream()
                .map(criterion -> standing.apply(card.id(), criterion))
                .toList());
    }

    private static StageOnThread at(Stage stage, List<ThreadItem> items) {
        var here = items.stream().filter(item -> item.card().stage() == stage).toList();
        return new StageOnThread(stage, ThreadRules.stageState(here), here);
    }

    private static @Nullable Baseline baseline(List<Measure> measures) {
        return measures.stream()
                .flatMap(
                        measure -> Stream.ofNullable(measure.baseline()).map(reading -> new Baseline(measure, reading)))
                .min(Comparator.comparing(baseline -> baseline.reading().on()))
                .orElse(null);
    }

    public StageOnThread at(Stage stage) {
        return stages.stream()
                .filter(each -> each.stage() == stage)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(stage + " is not on the gold line"));
    }

    public NextOnThread next() {
        return ThreadRules.next(stages);
    }

    /** What was done while measures were followed: the first item of each stage that changes something. */
    public List<ChartMarker> markers() {
        return Stream.of(Stage.PROCESS, Stage.COACHING, Stage.IMPROVEMENT)
                .flatMap(stage -> at(stage).items().stream().limit(1))
                .map(item -> new ChartMarker(item.card().from(), item.card().title()))
                .toList();
    }
}
