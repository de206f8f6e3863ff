package org.goldthread.marking;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.portfolio.Outcome;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/** When a claim is accepted and a criterion is met (domain brief, section 5). */
final class MarkingRules {
    /** How long a finished submission may be reopened, unless its candidate opens it first. */
    static final Duration REOPEN_WINDOW = Duration.ofMinutes(10);

    private MarkingRules() {}

    /**
     * Why the criterion cannot be met now; empty when it can. S must be yes, and the accepted claims, with those accepted
     * earlier, must reach the framework's minimums. Claims that are not accepted fail nothing: they only do not count.
     */
    static List<Refusal> missingForMet(
            Criterion criterion, @Nullable Boolean sufficient, Collection<DecidedClaim> accepted) {
        var missing = new ArrayList<Refusal>();
        if (!Boolean.TRUE.equals(sufficient)) {
            missing.add(Refusal.of("section 5", "marking.missing.sufficient", name(criterion)));
        }
        var items = accepted.size();
        if (items < criterion.minItems()) {
            missing.add(Refusal.of("section 5", "marking.missing.items", name(criterion), criterion.minItems(), items));
        }
        var types = distinctTypes(accepted);
        if (types < criterion.minDistinctTypes()) {
            missing.add(Refusal.of(
                    "section 5", "marking.missing.types", name(criterion), criterion.minDistinctTypes(), types));
        }
        if (criterion.sustained() && daysCovered(accepted) < criterion.sustainedMinDays()) {
            missing.add(Refusal.of(
                    "section 2",
                    "marking.missing.sustained",
                    name(criterion),
                    criterion.sustainedMinDays(),
                    daysCovered(accepted)));
        }
        return missing;
    }

    static int distinctTypes(Collection<DecidedClaim> claims) {
        return (int) claims.stream().map(DecidedClaim::type).distinct().count();
    }

    /** Days between the first and the last dated record; an activity's own range does not count (section 2). */
    static long daysCovered(Collection<DecidedClaim> claims) {
        var days = claims.stream()
                .flatMap(claim -> claim.dated().stream())
                .sorted()
                .toList();
        return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
    }

    /** Whether a decision may stand; a judgement without an outcome always may. */
    static Optional<Refusal> mayDecide(
            CriterionJudgement judgement, Criterion criterion, Collection<DecidedClaim> accepted) {
        return switch (judgement.outcome()) {
            case null -> Optional.empty();
            case MET ->
                missingForMet(criterion, judgement.sufficient(), accepted).stream()
                        .findFirst();
            case NOT_YET -> mayBeNotYet(judgement, criterion);
        };
    }

    /** "Not yet" names at least one failing letter, and says in one sentence what would show it. */
    private static Optional<Refusal> mayBeNotYet(CriterionJudgement judgement, Criterion criterion) {
        if (judgement.failing().isEmpty()) {
            return Optional.of(Refusal.of("section 5", "marking.missing.failing", name(criterion)));
        }
        return judgement.whatWouldShowIt().isBlank()
                ? Optional.of(Refusal.of("section 5", "marking.missing.what-would-show", name(criterion)))
                : Optional.empty();
    }

    /** Met in one step: letters that are not set become yes, those set stay as they are. */
    static ClaimJudgement metInOneStep(ClaimJudgement judgement) {
        var all = judgement;
        for (var letter : Letter.ofClaims()) {
            all = all.letter(letter) == null ? all.with(letter, true) : all;
        }
        return all;
    }

    /** S likewise: yes if it is not set. */
    static CriterionJudgement metInOneStep(CriterionJudgement judgement) {
        return (judgement.sufficient() == null ? judgement.sufficient(true) : judgement).met();
    }

    /** Testimony is confirmed, by the assessor's note of how and when, before its claim is accepted (section 4). */
    static Optional<Refusal> mayJudge(SubmittedClaim claim, ClaimJudgement judgement) {
        return judgement.isAccepted() && claim.witnessMissing()
                ? Optional.of(Refusal.of("section 4", "marking.refused.witness-first", claim.title()))
                : Optional.empty();
    }

    static boolean needsWitness(EvidenceType type) {
        return type == EvidenceType.WITNESS_TESTIMONY || type == EvidenceType.EXPERT_WITNESS;
    }

    static Instant reopenUntil(Instant finished) {
        return finished.plus(REOPEN_WINDOW);
    }

    /** R7: a trainee's decisions take effect when countersigned; until that exists they cannot finish. */
    static Optional<Refusal> mayFinish(Marker marker) {
        return marker.trainee() ? Optional.of(Refusal.of("R7", "marking.refused.trainee")) : Optional.empty();
    }

    /** Whether MET stands on no more than it should: used when a letter was taken back. */
    static boolean stillStands(CriterionJudgement judgement, Criterion criterion, Collection<DecidedClaim> accepted) {
        return judgement.outcome() != Outcome.MET
                || mayDecide(judgement, criterion, accepted).isEmpty();
    }

    /** As people read it: the title, its code after it. */
    static String name(Criterion criterion) {
        return criterion.title() + " (" + criterion.code() + ")";
    }
}
