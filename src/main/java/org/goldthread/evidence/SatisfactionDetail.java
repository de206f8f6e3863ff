package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.MeasureId;
import org.jspecify.annotations.Nullable;

/** Satisfaction measured. The measure itself belongs to the engagement; its readings are dated there. */
public record SatisfactionDetail(
        @Nullable MeasureId measure,
        String whatItTells,
        String population,
        String whoDidNotAnswer,
        String feedbackChannels,
        @Nullable Boolean adverseFeedbackIncluded,
        String complaints,
        List<Dated> markers,
        Set<Integer> evaluationLevels)
        implements StageDetail {
    @Override
    public Stage stage() {
        return Stage.SATISFACTION;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return List.of();
    }
}
