package org.goldthread.evidence;

import java.util.Set;

/**
 * What an item says that a portfolio's pitfalls look for (domain brief, section 2).
 *
 * @param goal it names a strategic goal
 * @param led the candidate led or co-led it
 * @param causes the root causes that it names
 * @param colleagues it names at least one
 * @param witness somebody testifies
 * @param barrier it names what stood in the way
 * @param outcome it says what came of it
 * @param lacksOwnStandard its form asks for the organisation's own standard, and it names none
 */
public record ItemSigns(
        boolean goal,
        boolean led,
        Set<RootCause> causes,
        boolean colleagues,
        boolean witness,
        boolean barrier,
        boolean outcome,
        boolean lacksOwnStandard) {
    /** The texts of stages that the signs are read from; whoever leaves texts out of a query keeps these. */
    static final Set<String> READS =
            Set.of("strategicGoals", "colleagues", "barrier", "outcome", "whatItTells", "ownStandards");

    public ItemSigns {
        causes = Set.copyOf(causes);
    }

    public static ItemSigns of(StageDetail detail, CandidateRole role, boolean witnessed) {
        return new ItemSigns(
                !StageAnswers.goals(detail).isBlank(),
                role == CandidateRole.LED || role == CandidateRole.CO_LED,
                StageAnswers.causes(detail),
                !StageAnswers.colleagues(detail).isBlank(),
                witnessed,
                StageAnswers.namesBarrier(detail),
                StageAnswers.namesOutcome(detail),
                StageForm.of(detail.stage()).asks("ownStandards") && !StageAnswers.namesOwnStandard(detail));
    }
}
