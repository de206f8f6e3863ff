package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.rules.TextRules;
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
    static final StageForm FORM = new StageForm(
            Stage.COACHING,
            List.of(
                    "colleagues",
                    "supportTypes",
                    "gapAddressed",
                    "ownStandards",
                    "actions",
                    "understandingCheckedBy",
                    "outcome"),
            List.of("outcomeReportedBy", "witness", "goalAtStart", "goalAtEnd", "evaluationLevels", "followUps"),
            List.of(
                    Suggested.of("3.1", "ownStandards", "understandingCheckedBy"),
                    Suggested.of("3.3", "colleagues", "supportTypes", "gapAddressed", "actions"),
                    Suggested.of("3.4", "actions", "followUps"),
                    Suggested.of("3.5", "outcome", "outcomeReportedBy")));

    public CoachingDetail {
        colleagues = TextRules.orEmpty(colleagues);
        supportTypes = Absent.ordered(supportTypes);
        gapAddressed = TextRules.orEmpty(gapAddressed);
        ownStandards = TextRules.orEmpty(ownStandards);
        actions = Absent.list(actions);
        understandingCheckedBy = TextRules.orEmpty(understandingCheckedBy);
        outcome = TextRules.orEmpty(outcome);
        goalAtStart = TextRules.orEmpty(goalAtStart);
        goalAtEnd = TextRules.orEmpty(goalAtEnd);
        evaluationLevels = Absent.ordered(evaluationLevels);
        followUps = Absent.list(followUps);
    }

    /** Nothing filled in yet. */
    public static CoachingDetail empty() {
        return new CoachingDetail("", Set.of(), "", "", List.of(), "", "", null, null, "", "", Set.of(), List.of());
    }

    @Override
    public Stage stage() {
        return Stage.COACHING;
    }

    CoachingDetail witnessedBy(Witness seen) {
        return (CoachingDetail) Answers.with(this, Map.of("witness", seen));
    }

    @Override
    public List<LocalDate> datedRecords() {
        return Stream.concat(
                        followUps.stream().map(Dated::on),
                        actions.stream().map(AgreedAction::doneOn).filter(Objects::nonNull))
                .toList();
    }
}
