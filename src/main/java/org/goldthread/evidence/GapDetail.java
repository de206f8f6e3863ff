package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A gap found. */
public record GapDetail(
        String requestStatement,
        Set<NeedSource> needSources,
        Set<DiagnosisMethod> diagnosisMethods,
        String finding,
        Set<RootCause> rootCauses,
        @Nullable Boolean differsFromRequest,
        Set<NeedLevel> needLevels,
        @Nullable LocalDate completedOn,
        String solutionTypes,
        @Nullable LocalDate chosenOn,
        String alternativesConsidered,
        @Nullable SegmentPriority segmentPriority,
        String strategicGoals)
        implements StageDetail {
    @Override
    public Stage stage() {
        return Stage.GAP;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return completedOn == null ? List.of() : List.of(completedOn);
    }
}
