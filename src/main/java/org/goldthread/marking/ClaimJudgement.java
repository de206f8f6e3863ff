package org.goldthread.marking;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V, A, R and C of one claim; null is not yet judged. */
public record ClaimJudgement(
        ClaimKey claim,
        @Nullable Boolean valid,
        @Nullable Boolean authentic,
        @Nullable Boolean reliable,
        @Nullable Boolean current,
        String note,
        Instant at) {
    /** Nothing judged yet; nothing is preselected. */
    public static ClaimJudgement open(ClaimKey claim) {
        return new ClaimJudgement(claim, null, null, null, null, "", Instant.EPOCH);
    }

    public @Nullable Boolean letter(Letter letter) {
        return switch (letter) {
            case VALID -> valid;
            case AUTHENTIC -> authentic;
            case RELIABLE -> reliable;
            case CURRENT -> current;
            case SUFFICIENT -> throw new IllegalArgumentException("S is judged once per criterion");
        };
    }

    boolean isNo(Letter letter) {
        return Boolean.FALSE.equals(letter(letter));
    }

    /** The same with one letter set, or taken back by null. */
    public ClaimJudgement with(Letter letter, @Nullable Boolean value) {
        return new ClaimJudgement(
                claim,
                letter == Letter.VALID ? value : valid,
                letter == Letter.AUTHENTIC ? value : authentic,
                letter == Letter.RELIABLE ? value : reliable,
                letter == Letter.CURRENT ? value : current,
                note,
                at);
    }

    /** No at those of {@code letters} that are judged per claim. */
    ClaimJudgement failing(Set<Letter> letters) {
        var failed = this;
        for (var letter : Letter.ofClaims()) {
            failed = letters.contains(letter) ? failed.with(letter, false) : failed;
        }
        return failed;
    }

    /** Some letter outside {@code failing} is not judged. */
    public boolean isOpenBut(Set<Letter> failing) {
        return Letter.ofClaims().stream().anyMatch(letter -> !failing.contains(letter) && letter(letter) == null);
    }

    /** Yes at those not judged yet, but for {@code failing}. */
    public ClaimJudgement othersYes(Set<Letter> failing) {
        var judged = this;
        for (var letter : Letter.ofClaims()) {
            judged = failing.contains(letter) || judged.letter(letter) != null ? judged : judged.with(letter, true);
        }
        return judged;
    }

    public ClaimJudgement noted(String words) {
        return new ClaimJudgement(claim, valid, authentic, reliable, current, words, at);
    }

    ClaimJudgement at(Instant when) {
        return new ClaimJudgement(claim, valid, authentic, reliable, current, note, when);
    }

    public boolean isComplete() {
        return valid != null && authentic != null && reliable != null && current != null;
    }

    /** A claim is accepted when V, A, R and C are all yes (domain brief, section 5). */
    public boolean isAccepted() {
        return Boolean.TRUE.equals(valid)
                && Boolean.TRUE.equals(authentic)
                && Boolean.TRUE.equals(reliable)
                && Boolean.TRUE.equals(current);
    }
}
