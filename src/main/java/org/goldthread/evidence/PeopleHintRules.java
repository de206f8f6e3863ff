package org.goldthread.evidence;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Hints on colleagues, culture and the candidate's own part: H27 to H32 of the domain brief's section 7. */
final class PeopleHintRules {
    /** So long after learning ended, something should have kept it alive (H27). */
    static final int FORGOTTEN_DAYS = 14;

    private static final Set<SolutionType> LEARNING = EnumSet.of(SolutionType.TRAINING, SolutionType.COACHING);
    private static final Set<SupportType> LEARNING_TOGETHER =
            EnumSet.of(SupportType.TRAINING, SupportType.COACHING, SupportType.MENTORING);
    private static final Set<SupportType> TELLING = EnumSet.of(SupportType.EMAIL, SupportType.BRIEFING);

    private PeopleHintRules() {}

    /** H27: learning that ended a while ago, and nothing since. */
    static boolean noFollowUp(HintFacts facts) {
        var ended = facts.item().activityTo();
        return isLearning(facts.detail())
                && ended != null
                && ChronoUnit.DAYS.between(ended, facts.today()) > FORGOTTEN_DAYS
                && !StageAnswers.hasFollowUps(facts.detail());
    }

    private static boolean isLearning(StageDetail detail) {
        return !Collections.disjoint(StageAnswers.solutions(detail), LEARNING)
                || !Collections.disjoint(StageAnswers.support(detail), LEARNING_TOGETHER);
    }

    /** H28: colleagues are said to be supported, and none of them is named, or nobody saw it. */
    static boolean noColleagueOrWitness(HintFacts facts) {
        return facts.claimsStandard(Set.of(3))
                && (StageAnswers.colleagues(facts.detail()).isBlank()
                        || facts.item().witness().isEmpty());
    }

    /** H29: colleagues were told, and that was all. */
    static boolean onlyTold(HintFacts facts) {
        var support = StageAnswers.support(facts.detail());
        return facts.claimsStandard(Set.of(3)) && !support.isEmpty() && TELLING.containsAll(support);
    }

    /** H30: culture is claimed, and nothing that stood in the way. */
    static boolean noBarrier(HintFacts facts) {
        return facts.claimsStandard(Set.of(4)) && !StageAnswers.namesBarrier(facts.detail());
    }

    /** H31: the candidate is the only one who noticed the shift. */
    static boolean ownWord(HintFacts facts) {
        return facts.claims("4.5") && StageAnswers.reportedBy(facts.detail()) == ReportedBy.SELF;
    }

    /** H32: others led it. */
    static boolean whoseDecisions(HintFacts facts) {
        return facts.item().role() == CandidateRole.CONTRIBUTED || facts.item().role() == CandidateRole.OBSERVED;
    }
}
