package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process introduced. */
public record ProcessDetail(
        String whatIsDone,
        String owner,
        String trigger,
        String frequency,
        String recordKept,
        String promiseKept,
        String feedbackChannels,
        List<Dated> occurrences,
        @Nullable Boolean adverseFeedbackIncluded,
        String complaints,
        @Nullable ServiceTier serviceTier,
        String ownStandards,
        String strategicGoals,
        String solutionTypes,
        @Nullable LocalDate chosenOn,
        @Nullable IncentiveMetric incentiveMetric,
        String alternativeProviders)
        implements StageDetail {
    @Override
    public Stage stage() {
        return Stage.PROCESS;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return occurrences.stream().map(Dated::on).toList();
    }
}
