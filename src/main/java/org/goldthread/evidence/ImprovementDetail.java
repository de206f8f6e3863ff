package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureId;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** A further improvement. {@code becauseOf} names the insight that it answers, and
 * {@code becauseOfMeasure} the measure, where it was one. */
public record ImprovementDetail(
        String becauseOf,
        @Nullable MeasureId becauseOfMeasure,
        String description,
        String owner,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate toldCustomersOn,
        @Nullable Verdict verdict,
        String hypothesis,
        @Nullable LocalDate due,
        List<LaterPoint> laterPoints,
        List<Dated> followUps,
        @Nullable ObstacleKind obstacleKind,
        @Nullable ObstacleResult obstacleResult)
        implements StageDetail {
    static final StageForm FORM = new StageForm(
            Stage.IMPROVEMENT,
            List.of("becauseOf", "becauseOfMeasure", "description", "owner", "madeOn", "toldCustomersOn", "verdict"),
            List.of("hypothesis", "due", "laterPoints", "followUps", "obstacleKind", "obstacleResult"),
            List.of(
                    Suggested.of("2.3", "becauseOf", "toldCustomersOn"),
                    Suggested.of("5.4", "becauseOfMeasure", "becauseOf", "description", "owner", "madeOn"),
                    Suggested.of("5.5", "verdict", "laterPoints", "toldCustomersOn"),
                    Suggested.of("4.4", "obstacleKind", "obstacleResult")));

    public ImprovementDetail {
        becauseOf = TextRules.orEmpty(becauseOf);
        description = TextRules.orEmpty(description);
        owner = TextRules.orEmpty(owner);
        hypothesis = TextRules.orEmpty(hypothesis);
        laterPoints = Absent.list(laterPoints);
        followUps = Absent.list(followUps);
    }

    /** Nothing filled in yet. */
    public static ImprovementDetail empty() {
        return new ImprovementDetail("", null, "", "", null, null, null, "", null, List.of(), List.of(), null, null);
    }

    @Override
    public Stage stage() {
        return Stage.IMPROVEMENT;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return Stream.of(
                        Stream.ofNullable(madeOn),
                        Stream.ofNullable(toldCustomersOn),
                        laterPoints.stream().map(LaterPoint::on),
                        followUps.stream().map(Dated::on))
                .flatMap(days -> days)
                .toList();
    }
}
