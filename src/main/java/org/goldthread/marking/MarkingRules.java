package org.goldthread.marking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.portfolio.CoverageRules;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.Shortfall;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/** When a claim is accepted and a criterion is met (domain brief, section 5). */
final class MarkingRules {
    /** How long a finished submission may be reopened, unless its candidate opens it first. */
    static final Duration REOPEN_WINDOW = Duration.ofMinutes(10);

    /** The rule of a refusal after which one is shown what is there now. */
    static final String CONFLICT = "conflict";

    private MarkingRules() {}

    /**
     * Why the criterion cannot be met now; empty when it can. S must be yes, and the accepted claims, with those accepted
     * earlier, must reach the framework's minimums, sustained practice (section 2) among them. Claims that are not
     * accepted fail nothing: they only do not count.
     */
    static List<Refusal> missingForMet(
            Criterion criterion, @Nullable Boolean sufficient, Collection<DecidedClaim> accepted, LocalDate today) {
        var missing = new ArrayList<Refusal>();
        if (!Boolean.TRUE.equals(sufficient)) {
            missing.add(Refusal.of("section 5", "marking.missing.sufficient", name(criterion)));
        }
        CoverageRules.shortfalls(criterion, accepted, today).stream()
                .map(lack -> refusal(lack, criterion))
                .forEach(missing::add);
        return missing;
    }

    private static Refusal refusal(Shortfall lack, Criterion criterion) {
        return switch (lack) {
            case Shortfall.Items(int have, int need) ->
                Refusal.of("section 5", "marking.missing.items", name(criterion), need, have);
            case Shortfall.Types(int have, int need) ->
                Refusal.of("section 5", "marking.missing.types", name(criterion), need, have);
            case Shortfall.Days(int have, int need, var _) ->
                Refusal.of("section 2", "marking.missing.sustained", name(criterion), need, have);
            case Shortfall.Measures(int have, int need, boolean _) ->
                have < need
                        ? Refusal.of("section 2", "marking.missing.measures", name(criterion), need, have)
                        : Refusal.of("section 2", "marking.missing.customer-measure", name(criterion));
            case Shortfall.Sentence _, Shortfall.Answer _, Shortfall.Renewal _ ->
                throw new IllegalStateException("Accepted claims cannot lack " + lack);
        };
    }

    /** Whether a decision may stand; a judgement without an outcome always may. */
    static Optional<Refusal> mayDecide(
            CriterionJudgement judgement, Criterion criterion, Collection<DecidedClaim> accepted, LocalDate today) {
        return switch (judgement.outcome()) {
            case null -> Optional.empty();
            case MET ->
                missingForMet(criterion, judgement.sufficient(), accepted, today).stream()
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

    /** A letter of V, A, R or C that fails a criterion is no at one of its claims at least; S is judged with the decision. */
    static Optional<Refusal> mayFail(
            CriterionJudgement judgement, Criterion criterion, Collection<ClaimJudgement> claims) {
        return isNowhereNo(judgement, claims)
                ? Optional.of(Refusal.of("section 5", "marking.missing.no-at-item", name(criterion)))
                : Optional.empty();
    }

    private static boolean isNowhereNo(CriterionJudgement judgement, Collection<ClaimJudgement> claims) {
        return judgement.outcome() == Outcome.NOT_YET
                && judgement.failing().stream()
                        .filter(letter -> letter != Letter.SUFFICIENT)
                        .anyMatch(letter -> claims.stream().allMatch(claim -> !claim.isNo(letter)));
    }

    /**
     * Nothing is left to do at a criterion (section 5): it is decided, every letter of its claims is judged, and one that
     * fails is no at a claim. Wherever decided criteria are counted, these are.
     */
    static boolean isDone(CriterionJudgement judgement, Collection<ClaimJudgement> claims) {
        return judgement.isDecided()
                && claims.stream().allMatch(ClaimJudgement::isComplete)
                && !isNowhereNo(judgement, claims);
    }

    /** What the candidate has still to answer or confirm; none once it is decided. */
    static Stream<Addendum> waitingForCandidate(SubmissionState state, Collection<Addendum> addenda) {
        return state == SubmissionState.COUNTERSIGNING
                ? Stream.empty()
                : addenda.stream().filter(addendum -> !addendum.isConfirmed());
    }

    /** Met in one step: letters that are not set become yes, those set stay as they are. */
    static ClaimJudgement metInOneStep(ClaimJudgement judgement) {
        var all = judgement;
        for (var letter : Letter.ofClaims()) {
            all = all.letter(letter) == null ? all.with(letter, true) : all;
        }
        return all;
    }

    /** What was answered or confirmed since the page was drawn is looked at first. */
    static Optional<Refusal> areShown(Collection<SubmittedClaim> claims, Collection<ClaimKey> shown) {
        var all = claims.stream().map(SubmittedClaim::key).collect(Collectors.toSet());
        return all.equals(Set.copyOf(shown))
                ? Optional.empty()
                : Optional.of(Refusal.of(CONFLICT, "marking.refused.other-claims"));
    }

    /** S likewise: yes if it is not set. */
    static CriterionJudgement metInOneStep(CriterionJudgement judgement) {
        return (judgement.sufficient() == null ? judgement.sufficient(true) : judgement).met();
    }

    /** Testimony is confirmed, by the assessor's note of how and when, before its claim is accepted (section 4). */
    static Optional<Refusal> mayJudge(SubmittedClaim claim, ClaimJudgement judgement) {
        return judgement.isAccepted() && claim.witnessMissing()
                ? Optional.of(Refusal.of("section 4", "marking.refused.witness-first", claim.title()))
                : TextRules.text(judgement.note());
    }

    /** What is said on a criterion keeps its limit, decided or not. */
    static Optional<Refusal> maySay(CriterionJudgement judgement) {
        return TextRules.text(judgement.whatWouldShowIt()).or(() -> TextRules.text(judgement.comment()));
    }

    /** Section 4: words on the way to a "not yet" are no judgement; what is decided, or said of sufficiency, is. */
    static boolean isJudgement(CriterionJudgement before, CriterionJudgement now) {
        return before.isDecided()
                || now.isDecided()
                || !Objects.equals(before.sufficient(), now.sufficient())
                || !before.comment().equals(now.comment());
    }

    static boolean needsWitness(EvidenceType type) {
        return type == EvidenceType.WITNESS_TESTIMONY || type == EvidenceType.EXPERT_WITNESS;
    }

    static Instant reopenUntil(Instant finished) {
        return finished.plus(REOPEN_WINDOW);
    }

    /** Whether MET stands on no more than it should: used when a letter was taken back. */
    static boolean stillStands(
            CriterionJudgement judgement, Criterion criterion, Collection<DecidedClaim> accepted, LocalDate today) {
        return judgement.outcome() != Outcome.MET
                || mayDecide(judgement, criterion, accepted, today).isEmpty();
    }

    /** As people read it: the title, its code after it. */
    static String name(Criterion criterion) {
        return criterion.title() + " (" + criterion.code() + ")";
    }
}
