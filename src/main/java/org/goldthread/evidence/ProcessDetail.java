package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** A process introduced. */
public record ProcessDetail(
        String whatIsDone,
        String owner,
        String trigger,
        String frequency,
        String recordKept,
        @Nullable ServicePromise promiseKept,
        String feedbackChannels,
        List<Dated> occurrences,
        @Nullable Boolean adverseFeedbackIncluded,
        String complaints,
        @Nullable ServiceTier serviceTier,
        String ownStandards,
        String strategicGoals,
        Set<SolutionType> solutionTypes,
        @Nullable LocalDate chosenOn,
        @Nullable IncentiveMetric incentiveMetric,
        String alternativeProviders)
        implements StageDetail {
    static final StageForm FORM = new StageForm(
            Stage.PROCESS,
            List.of("whatIsDone", "owner", "trigger", "frequency", "recordKept", "promiseKept", "feedbackChannels"),
            List.of(
                    "occurrences",
                    "adverseFeedbackIncluded",
                    "complaints",
                    "serviceTier",
                    "ownStandards",
                    "strategicGoals",
                    "solutionTypes",
                    "chosenOn",
                    "incentiveMetric",
                    "alternativeProviders"),
            List.of(
                    Suggested.of("1.3", "promiseKept", "ownStandards", "serviceTier"),
                    Suggested.of("2.1", "whatIsDone", "owner", "trigger", "frequency", "recordKept"),
                    Suggested.of("2.2", "feedbackChannels", "adverseFeedbackIncluded", "complaints"),
                    Suggested.of("2.4", "occurrences", "recordKept")));

    public ProcessDetail {
        whatIsDone = TextRules.orEmpty(whatIsDone);
        owner = TextRules.orEmpty(owner);
        trigger = TextRules.orEmpty(trigger);
        frequency = TextRules.orEmpty(frequency);
        recordKept = TextRules.orEmpty(recordKept);
        feedbackChannels = TextRules.orEmpty(feedbackChannels);
        occurrences = Absent.list(occurrences);
        complaints = TextRules.orEmpty(complaints);
        ownStandards = TextRules.orEmpty(ownStandards);
        strategicGoals = TextRules.orEmpty(strategicGoals);
        solutionTypes = Absent.ordered(solutionTypes);
        alternativeProviders = TextRules.orEmpty(alternativeProviders);
    }

    /** Nothing filled in yet. */
    public static ProcessDetail empty() {
        return new ProcessDetail(
                "", "", "", "", "", null, "", List.of(), null, "", null, "", "", Set.of(), null, null, "");
    }

    @Override
    public Stage stage() {
        return Stage.PROCESS;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return occurrences.stream().map(Dated::on).toList();
    }
}
