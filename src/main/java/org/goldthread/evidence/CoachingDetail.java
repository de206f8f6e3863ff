package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Colleagues coached. {@code colleagues} holds initials only. */
public record CoachingDetail(
        String colleagues,
        Set<SupportType> supportTypes,
        String gapAddressed,
        String ownStandards,
        List<AgreedAction> actions,
        String understandingCheckedBy,
        String outcome,
        @Nullable ReportedBy outcomeReportedBy,
        @Nullable Witness witness,
        String goalAtStart,
        String goalAtEnd,
        Set<Integer> evaluationLevels,
        List<Dated> followUps)
        implements StageDetail {
    @Override
    public Stage stage() {
        return Stage.COACHING;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return Stream.concat(
                        followUps.stream().map(Dated::on),
                        actions.stream().map(AgreedAction::doneOn).filter(Objects::nonNull))
                .toList();
    }
}
