package org.goldthread.marking;

import java.time.Instant;
import java.util.Set;
import org.goldthread.portfolio.Outcome;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one criterion.
 *
 * @param sufficient S; null is not yet judged
 * @param failing for NOT_YET: the letters that fail
 * @param whatWouldShowIt for NOT_YET: one sentence
 */
public record CriterionJudgement(
        CriterionCode criterion,
        @Nullable Boolean sufficient,
        @Nullable Outcome outcome,
        Set<Letter> failing,
        String whatWouldShowIt,
        String comment,
        Instant at) {
    public CriterionJudgement {
        failing = Set.copyOf(failing);
    }

    /** Nothing judged yet; nothing is preselected. */
    public static CriterionJudgement open(CriterionCode criterion) {
        return new CriterionJudgement(criterion, null, null, Set.of(), "", "", Instant.EPOCH);
    }

    public boolean isDecided() {
        return outcome != null;
    }

    /** Something stands there towards a "not yet" that is not decided. */
    public boolean isDrafted() {
        return outcome == null && !(failing.isEmpty() && whatWouldShowIt.isBlank());
    }

    /** S set, or taken back by null; a decision that stood on the old one is taken back with it. */
    public CriterionJudgement sufficient(@Nullable Boolean value) {
        return new CriterionJudgement(criterion, value, null, failing, whatWouldShowIt, comment, at);
    }

    public CriterionJudgement met() {
        return new CriterionJudgement(criterion, sufficient, Outcome.MET, Set.of(), "", comment, at);
    }

    /** {@code letters} fail. S is no if it is among them, or if it was open: what is not yet met does not suffice. */
    public CriterionJudgement notYet(Set<Letter> letters, String whatWouldShow) {
        var stillSufficient = (sufficient == null || letters.contains(Letter.SUFFICIENT)) ? Boolean.FALSE : sufficient;
        return new CriterionJudgement(criterion, stillSufficient, Outcome.NOT_YET, letters, whatWouldShow, comment, at);
    }

    /** No decision (yet); the words typed so far stay. */
    public CriterionJudgement undecided() {
        return new CriterionJudgement(criterion, sufficient, null, failing, whatWouldShowIt, comment, at);
    }

    /** What is typed towards "not yet", before it is decided; a decision made meanwhile stays. */
    public CriterionJudgement drafted(Set<Letter> letters, String whatWouldShow) {
        return outcome == null
                ? new CriterionJudgement(criterion, sufficient, null, letters, whatWouldShow.strip(), comment, at)
                : this;
    }

    public CriterionJudgement commented(String words) {
        return new CriterionJudgement(criterion, sufficient, outcome, failing, whatWouldShowIt, words, at);
    }

    CriterionJudgement at(Instant when) {
        return new CriterionJudgement(criterion, sufficient, outcome, failing, whatWouldShowIt, comment, when);
    }
}
