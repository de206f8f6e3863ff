package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A further improvement. {@code becauseOf} names the measured result or the insight that it answers. */
public record ImprovementDetail(
        String becauseOf,
        String description,
        String owner,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate toldCustomersOn,
        @Nullable Verdict verdict,
        String hypothesis,
        @Nullable LocalDate due,
        List<Dated> laterPoints,
        List<Dated> followUps,
        @Nullable ObstacleKind obstacleKind,
        @Nullable ObstacleResult obstacleResult)
        implements StageDetail {
    @Override
    public Stage stage() {
        return Stage.IMPROVEMENT;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return Stream.of(
                        Stream.ofNullable(madeOn),
                        Stream.ofNullable(toldCustomersOn),
                        laterPoints.stream().map(Dated::on),
                        followUps.stream().map(Dated::on))
                .flatMap(days -> days)
                .toList();
    }
}
