package org.goldthread.evidence;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What several stages ask alike, read from whichever it is; empty where a stage does not ask it. */
final class StageAnswers {
    private StageAnswers() {}

    static Set<SolutionType> solutions(StageDetail detail) {
        return switch (detail) {
            case GapDetail gap -> gap.solutionTypes();
            case ProcessDetail process -> process.solutionTypes();
            default -> Set.of();
        };
    }

    static Set<RootCause> causes(StageDetail detail) {
        return detail instanceof GapDetail gap ? gap.rootCauses() : Set.of();
    }

    static @Nullable SegmentPriority segment(StageDetail detail) {
        return switch (detail) {
            case GapDetail gap -> gap.segmentPriority();
            case StandardsDetail standards -> standards.segmentPriority();
            default -> null;
        };
    }

    static @Nullable ServiceTier tier(StageDetail detail) {
        return switch (detail) {
            case ProcessDetail process -> process.serviceTier();
            case StandardsDetail standards -> standards.serviceTier();
            default -> null;
        };
    }

    static String goals(StageDetail detail) {
        return switch (detail) {
            case GapDetail gap -> gap.strategicGoals();
            case ProcessDetail process -> process.strategicGoals();
            case StandardsDetail standards -> standards.strategicGoals();
            default -> "";
        };
    }

    static String otherProviders(StageDetail detail) {
        return switch (detail) {
            case ProcessDetail process -> process.alternativeProviders();
            case StandardsDetail standards -> standards.alternativeProviders();
            default -> "";
        };
    }

    static boolean namesOwnStandard(StageDetail detail) {
        return switch (detail) {
            case ProcessDetail process -> !process.ownStandards().isBlank();
            case CoachingDetail coaching -> !coaching.ownStandards().isBlank();
            case StandardsDetail standards ->
                standards.ownStandards().stream().anyMatch(each -> !each.text().isBlank());
            default -> false;
        };
    }

    /** Where a stage asks for complaints, what was said. */
    static Optional<String> complaints(StageDetail detail) {
        return switch (detail) {
            case ProcessDetail process -> Optional.of(process.complaints());
            case SatisfactionDetail satisfaction -> Optional.of(satisfaction.complaints());
            default -> Optional.empty();
        };
    }

    static boolean adverseIncluded(StageDetail detail) {
        return Boolean.TRUE.equals(
                switch (detail) {
                    case ProcessDetail process -> process.adverseFeedbackIncluded();
                    case SatisfactionDetail satisfaction -> satisfaction.adverseFeedbackIncluded();
                    default -> null;
                });
    }

    /** What is said to have come of it; of what was measured, what that tells. */
    static String outcome(StageDetail detail) {
        return switch (detail) {
            case CoachingDetail coaching -> coaching.outcome();
            case CultureDetail culture -> culture.outcome();
            case SatisfactionDetail satisfaction -> satisfaction.whatItTells();
            default -> "";
        };
    }

    static @Nullable ReportedBy reportedBy(StageDetail detail) {
        return switch (detail) {
            case CoachingDetail coaching -> coaching.outcomeReportedBy();
            case CultureDetail culture -> culture.outcomeReportedBy();
            default -> null;
        };
    }

    static Set<SupportType> support(StageDetail detail) {
        return detail instanceof CoachingDetail coaching ? coaching.supportTypes() : Set.of();
    }

    static String colleagues(StageDetail detail) {
        return switch (detail) {
            case CoachingDetail coaching -> coaching.colleagues();
            case CultureDetail culture -> culture.colleagues();
            default -> "";
        };
    }

    static boolean hasFollowUps(StageDetail detail) {
        return switch (detail) {
            case CoachingDetail coaching -> !coaching.followUps().isEmpty();
            case ImprovementDetail improvement -> !improvement.followUps().isEmpty();
            default -> false;
        };
    }

    /** What stands in the way: a habit or attitude, or an obstacle of another kind. */
    static boolean namesBarrier(StageDetail detail) {
        return switch (detail) {
            case CultureDetail culture -> !culture.barrier().isBlank() || culture.obstacleKind() != null;
            case ImprovementDetail improvement -> improvement.obstacleKind() != null;
            case GapDetail gap -> !gap.rootCauses().isEmpty();
            default -> false;
        };
    }

    /** That something is said to have come of it: in words, or of an obstacle. */
    static boolean namesOutcome(StageDetail detail) {
        return switch (detail) {
            case CultureDetail culture -> !culture.outcome().isBlank() || culture.obstacleResult() != null;
            case ImprovementDetail improvement -> improvement.obstacleResult() != null || improvement.verdict() != null;
            default -> !outcome(detail).isBlank();
        };
    }
}
