package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;

/** What is asked at one stage: a row of the domain brief's section 3a, one class each. */
public sealed interface StageDetail
        permits GapDetail,
                ProcessDetail,
                CoachingDetail,
                SatisfactionDetail,
                ImprovementDetail,
                CultureDetail,
                StandardsDetail {
    Stage stage();

    /** Nothing filled in yet. */
    static StageDetail empty(Stage stage) {
        return switch (stage) {
            case GAP -> GapDetail.empty();
            case PROCESS -> ProcessDetail.empty();
            case COACHING -> CoachingDetail.empty();
            case SATISFACTION -> SatisfactionDetail.empty();
            case IMPROVEMENT -> ImprovementDetail.empty();
            case CULTURE -> CultureDetail.empty();
            case STANDARDS -> StandardsDetail.empty();
        };
    }

    /** The days of dated records in it; with the files' own dates they show sustained practice. */
    List<LocalDate> datedRecords();
}
