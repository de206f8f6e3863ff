package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step towards a customer-focused culture. */
public record CultureDetail(
        String barrier,
        String howYouKnow,
        String initiative,
        String valueServed,
        String outcome,
        @Nullable ReportedBy outcomeReportedBy,
        String goodPracticeRecognised,
        @Nullable ObstacleKind obstacleKind,
        @Nullable ObstacleResult obstacleResult,
        @Nullable Witness witness,
        String colleagues,
        List<Dated> occurrences)
        implements StageDetail {
    @Override
    public Stage stage() {
        return Stage.CULTURE;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return occurrences.stream().map(Dated::on).toList();
    }
}
