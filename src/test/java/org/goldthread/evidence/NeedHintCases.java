package org.goldthread.evidence;

import static org.goldthread.evidence.HintCase.pair;
import static org.goldthread.evidence.SomeFacts.TODAY;
import static org.goldthread.evidence.SomeFacts.at;
import static org.goldthread.evidence.SomeFacts.with;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** H01 to H05 and H09 to H11. */
final class NeedHintCases {
    private NeedHintCases() {}

    static List<HintCase> all() {
        return Stream.of(finding(), ordered(), causes()).flatMap(List::stream).toList();
    }

    private static List<HintCase> finding() {
        var gap = at(Stage.GAP);
        var chosen = with(gap, "chosenOn", TODAY);
        return List.of(
                pair(
                        Hint.H01_SPONSORS_WISH_ALONE,
                        gap,
                        "needSources",
                        Set.of(NeedSource.STAKEHOLDER_REQUEST),
                        Set.of(NeedSource.STAKEHOLDER_REQUEST, NeedSource.LEARNER_VOICE)),
                pair(
                        Hint.H01_SPONSORS_WISH_ALONE,
                        gap,
                        "needSources",
                        Set.of(NeedSource.STAKEHOLDER_REQUEST),
                        Set.of()),
                pair(Hint.H02_ANSWER_BEFORE_QUESTION, chosen, "completedOn", TODAY.plusDays(1), TODAY),
                pair(Hint.H02_ANSWER_BEFORE_QUESTION, chosen, "completedOn", null, TODAY.minusDays(1)),
                pair(Hint.H02_ANSWER_BEFORE_QUESTION, gap, "solutionTypes", Set.of(SolutionType.TRAINING), Set.of()),
                pair(Hint.H02_ANSWER_BEFORE_QUESTION, gap, "chosenOn", TODAY, null),
                pair(
                        Hint.H02_ANSWER_BEFORE_QUESTION,
                        with(gap, "completedOn", TODAY),
                        "chosenOn",
                        TODAY.minusDays(1),
                        null),
                pair(
                        Hint.H03_ONLY_ASKED,
                        gap,
                        "diagnosisMethods",
                        Set.of(DiagnosisMethod.INTERVIEW, DiagnosisMethod.FOCUS_GROUP),
                        Set.of(DiagnosisMethod.INTERVIEW, DiagnosisMethod.SHADOWING)),
                pair(Hint.H03_ONLY_ASKED, gap, "diagnosisMethods", Set.of(DiagnosisMethod.FOCUS_GROUP), Set.of()));
    }

    private static List<HintCase> ordered() {
        var ordered = with(with(at(Stage.GAP), "requestStatement", "A course"), "differsFromRequest", false);
        return List.of(
                pair(Hint.H04_EXACTLY_THE_ORDER, ordered, "alternativesConsidered", "", "A job aid"),
                pair(Hint.H04_EXACTLY_THE_ORDER, ordered, "requestStatement", "A course", ""),
                pair(Hint.H04_EXACTLY_THE_ORDER, ordered, "differsFromRequest", false, true),
                pair(Hint.H04_EXACTLY_THE_ORDER, ordered, "differsFromRequest", false, null),
                pair(
                        Hint.H05_LOW_PRIORITY_ORDER,
                        ordered,
                        "segmentPriority",
                        SegmentPriority.LOW,
                        SegmentPriority.MEDIUM),
                pair(
                        Hint.H05_LOW_PRIORITY_ORDER,
                        with(ordered, "segmentPriority", SegmentPriority.LOW),
                        "alternativesConsidered",
                        "",
                        "A job aid"));
    }

    private static List<HintCase> causes() {
        var gap = at(Stage.GAP);
        var training = Set.of(SolutionType.TRAINING);
        return List.of(
                pair(
                        Hint.H09_TRAINING_WITHOUT_CAUSE,
                        with(gap, "solutionTypes", training),
                        "rootCauses",
                        Set.of(),
                        Set.of(RootCause.KNOWLEDGE_SKILL)),
                pair(Hint.H09_TRAINING_WITHOUT_CAUSE, gap, "solutionTypes", training, Set.of(SolutionType.JOB_AID)),
                pair(
                        Hint.H10_TRAINING_FOR_OTHER_CAUSES,
                        with(gap, "solutionTypes", training),
                        "rootCauses",
                        Set.of(RootCause.TOOLS),
                        Set.of(RootCause.TOOLS, RootCause.KNOWLEDGE_SKILL)),
                pair(
                        Hint.H10_TRAINING_FOR_OTHER_CAUSES,
                        with(gap, "solutionTypes", training),
                        "rootCauses",
                        Set.of(RootCause.TOOLS),
                        Set.of()),
                pair(
                        Hint.H10_TRAINING_FOR_OTHER_CAUSES,
                        with(gap, "rootCauses", Set.of(RootCause.TOOLS)),
                        "solutionTypes",
                        training,
                        Set.of(SolutionType.TRAINING, SolutionType.TOOL)),
                pair(
                        Hint.H11_ATTITUDE_ALONE,
                        gap,
                        "rootCauses",
                        Set.of(RootCause.ATTITUDE),
                        Set.of(RootCause.ATTITUDE, RootCause.ROLE_CLARITY)));
    }
}
