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

    /** The days of dated records in it; with the files' own dates they show sustained practice. */
    List<LocalDate> datedRecords();
}
