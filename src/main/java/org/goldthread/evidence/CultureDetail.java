package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** A step towards a customer-focused culture. */
public record CultureDetail(
        String barrier,
        String howYouKnow,
        String initiative,
        String valueServed,
        String outcome,
        @Nullable ReportedBy outcomeReportedBy,
        @Nullable GoodPractice goodPracticeRecognised,
        @Nullable ObstacleKind obstacleKind,
        @Nullable ObstacleResult obstacleResult,
        @Nullable Witness witness,
        String colleagues,
        List<Dated> occurrences)
        implements StageDetail {
    static final StageForm FORM = new StageForm(
            Stage.CULTURE,
            List.of("barrier", "howYouKnow", "initiative", "valueServed", "outcome", "outcomeReportedBy"),
            List.of("goodPracticeRecognised", "obstacleKind", "obstacleResult", "witness", "colleagues", "occurrences"),
            List.of(
                    Suggested.of("4.1", "barrier", "howYouKnow"),
                    Suggested.of("4.2", "initiative", "valueServed"),
                    Suggested.of("4.3", "goodPracticeRecognised"),
                    Suggested.of("4.4", "obstacleKind", "obstacleResult"),
                    Suggested.of("4.5", "outcome", "outcomeReportedBy", "occurrences")));

    public CultureDetail {
        barrier = TextRules.orEmpty(barrier);
        howYouKnow = TextRules.orEmpty(howYouKnow);
        initiative = TextRules.orEmpty(initiative);
        valueServed = TextRules.orEmpty(valueServed);
        outcome = TextRules.orEmpty(outcome);
        colleagues = TextRules.orEmpty(colleagues);
        occurrences = Absent.list(occurrences);
    }

    /** Nothing filled in yet. */
    public static CultureDetail empty() {
        return new CultureDetail("", "", "", "", "", null, null, null, null, null, "", List.of());
    }

    @Override
    public Stage stage() {
        return Stage.CULTURE;
    }

    CultureDetail witnessedBy(Witness seen) {
        return (CultureDetail) Answers.with(this, Map.of("witness", seen));
    }

    @Override
    public List<LocalDate> datedRecords() {
        return occurrences.stream().map(Dated::on).toList();
    }
}
