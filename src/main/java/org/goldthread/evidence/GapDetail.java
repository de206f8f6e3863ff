package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.rules.TextRules;
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
        Set<SolutionType> solutionTypes,
        @Nullable LocalDate chosenOn,
        String alternativesConsidered,
        @Nullable SegmentPriority segmentPriority,
        String strategicGoals)
        implements StageDetail {
    static final StageForm FORM = new StageForm(
            Stage.GAP,
            List.of(
                    "requestStatement",
                    "customerGroups",
                    "needSources",
                    "diagnosisMethods",
                    "finding",
                    "rootCauses",
                    "differsFromRequest"),
            List.of(
                    "needLevels",
                    "completedOn",
                    "solutionTypes",
                    "chosenOn",
                    "alternativesConsidered",
                    "segmentPriority",
                    "strategicGoals"),
            List.of(
                    Suggested.of("1.5", "customerGroups", "needSources", "segmentPriority"),
                    Suggested.of("2.5", "diagnosisMethods", "finding", "differsFromRequest", "completedOn"),
                    Suggested.of("4.1", "rootCauses")));

    public GapDetail {
        requestStatement = TextRules.orEmpty(requestStatement);
        needSources = Absent.ordered(needSources);
        diagnosisMethods = Absent.ordered(diagnosisMethods);
        finding = TextRules.orEmpty(finding);
        rootCauses = Absent.ordered(rootCauses);
        needLevels = Absent.ordered(needLevels);
        solutionTypes = Absent.ordered(solutionTypes);
        alternativesConsidered = TextRules.orEmpty(alternativesConsidered);
        strategicGoals = TextRules.orEmpty(strategicGoals);
    }

    /** Nothing filled in yet. */
    public static GapDetail empty() {
        return new GapDetail("", Set.of(), Set.of(), "", Set.of(), null, Set.of(), null, Set.of(), null, "", null, "");
    }

    @Override
    public Stage stage() {
        return Stage.GAP;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return completedOn == null ? List.of() : List.of(completedOn);
    }
}
