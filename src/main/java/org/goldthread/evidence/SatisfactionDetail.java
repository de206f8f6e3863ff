package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.MeasureId;
import org.goldthread.rules.TextRules;
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
    static final StageForm FORM = new StageForm(
            Stage.SATISFACTION,
            List.of("measure", "baseline", "points", "responseRate", "benchmark", "whatItTells"),
            List.of(
                    "population",
                    "whoDidNotAnswer",
                    "feedbackChannels",
                    "adverseFeedbackIncluded",
                    "complaints",
                    "markers",
                    "evaluationLevels"),
            List.of(
                    Suggested.of("5.1", "baseline", "benchmark"),
                    Suggested.of("5.2", "measure", "points", "responseRate"),
                    Suggested.of("5.3", "whatItTells", "population", "whoDidNotAnswer"),
                    Suggested.of("2.2", "feedbackChannels", "adverseFeedbackIncluded", "complaints")));

    public SatisfactionDetail {
        whatItTells = TextRules.orEmpty(whatItTells);
        population = TextRules.orEmpty(population);
        whoDidNotAnswer = TextRules.orEmpty(whoDidNotAnswer);
        feedbackChannels = TextRules.orEmpty(feedbackChannels);
        complaints = TextRules.orEmpty(complaints);
        markers = Absent.list(markers);
        evaluationLevels = Absent.ordered(evaluationLevels);
    }

    /** Nothing filled in yet. */
    public static SatisfactionDetail empty() {
        return new SatisfactionDetail(null, "", "", "", "", null, "", List.of(), Set.of());
    }

    @Override
    public Stage stage() {
        return Stage.SATISFACTION;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return List.of();
    }
}
