package org.goldthread.evidence;

import java.util.Set;

/** Hints on how a need was found and what was chosen for it: H01 to H05, H09 to H11 of the domain brief's section 7. */
final class NeedHintRules {
    private static final Set<DiagnosisMethod> ASKING = Set.of(DiagnosisMethod.INTERVIEW, DiagnosisMethod.FOCUS_GROUP);

    private NeedHintRules() {}

    /** H01: the sponsor's wish is the only source. */
    static boolean sponsorsWishAlone(HintFacts facts) {
        return facts.detail() instanceof GapDetail gap
                && gap.needSources().equals(Set.of(NeedSource.STAKEHOLDER_REQUEST));
    }

    /** H02: a solution was chosen before the diagnosis was completed, or without one that has a date. */
    static boolean answerBeforeQuestion(HintFacts facts) {
        if (!(facts.detail() instanceof GapDetail gap)) {
            return false;
        }
        var chosen = gap.chosenOn();
        var completed = gap.completedOn();
        var isChosen = chosen != null || !gap.solutionTypes().isEmpty();
        return completed == null ? isChosen : chosen != null && chosen.isBefore(completed);
    }

    /** H03: people were asked and nobody looked. */
    static boolean onlyAsked(HintFacts facts) {
        return facts.detail() instanceof GapDetail gap
                && !gap.diagnosisMethods().isEmpty()
                && ASKING.containsAll(gap.diagnosisMethods());
    }

    /** H04: what was asked for is what was delivered, and nothing else was weighed. */
    static boolean exactlyTheOrder(HintFacts facts) {
        return facts.detail() instanceof GapDetail gap
                && !gap.requestStatement().isBlank()
                && Boolean.FALSE.equals(gap.differsFromRequest())
                && gap.alternativesConsidered().isBlank();
    }

    /** H05: as H04, for a group of low priority. */
    static boolean lowPriorityOrder(HintFacts facts) {
        return exactlyTheOrder(facts) && StageAnswers.segment(facts.detail()) == SegmentPriority.LOW;
    }

    /** H09: training, and nothing that it is to cure. */
    static boolean trainingWithoutCause(HintFacts facts) {
        return StageAnswers.solutions(facts.detail()).contains(SolutionType.TRAINING)
                && StageAnswers.causes(facts.detail()).isEmpty();
    }

    /** H10: nothing but training, for causes that are not about skill. */
    static boolean trainingForOtherCauses(HintFacts facts) {
        var causes = StageAnswers.causes(facts.detail());
        return StageAnswers.solutions(facts.detail()).equals(Set.of(SolutionType.TRAINING))
                && !causes.isEmpty()
                && !causes.contains(RootCause.KNOWLEDGE_SKILL);
    }

    /** H11: people's attitude is said to be all of it. */
    static boolean attitudeAlone(HintFacts facts) {
        return StageAnswers.causes(facts.detail()).equals(Set.of(RootCause.ATTITUDE));
    }
}
