package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisation's own standards, read for L&D. */
public record StandardsDetail(
        List<StandardReference> ownStandards,
        String policies,
        String strategicGoals,
        String yourReading,
        String servicePromises,
        @Nullable ServiceTier serviceTier,
        @Nullable SegmentPriority segmentPriority,
        String tradeOff,
        String alternativeProviders)
        implements StageDetail {
    @Override
    public Stage stage() {
        return Stage.STANDARDS;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return List.of();
    }
}
