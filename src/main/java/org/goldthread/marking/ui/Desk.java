package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.marking.Left;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.Submission;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Days;

/** What lies before the assessor, as the panes ask for it, and how its dates are said. */
record Desk(MarkingDesk marking, Days days) {
    Submission submission() {
        return marking.submission();
    }

    SubmissionId id() {
        return submission().id();
    }

    String candidate() {
        return marking.candidateName();
    }

    /** A text for where no component is at hand yet. */
    String said(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    List<DeskCriterion> criteria() {
        return marking.criteria();
    }

    DeskCriterion criterion(CriterionCode code) {
        return criteria().stream()
                .filter(criterion -> criterion.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<DeskClaim> claims(CriterionCode code) {
        return criterion(code).claims();
    }

    List<DeskClaim> claimsByCriterion() {
        return criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .toList();
    }

    List<DeskClaim> claimsByItem() {
        return sources().stream().flatMap(source -> claimsOf(source).stream()).toList();
    }

    /** What the candidate handed in, then what the assessor added. */
    List<String> sources() {
        var inOrder = Stream.concat(
                submission().items().stream().map(item -> item.item().value()),
                claimsByCriterion().stream().map(claim -> claim.key().source()));
        return inOrder.distinct().toList();
    }

    List<DeskClaim> claimsOf(String source) {
        return claimsByCriterion().stream()
                .filter(claim -> claim.key().source().equals(source))
                .toList();
    }

    DeskClaim claim(ClaimKey key) {
        return claims(key.criterion()).stream()
                .filter(claim -> claim.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A claim on the criterion: the given source's if it has one, else the first. */
    Optional<ClaimKey> claimOn(CriterionCode code, String source) {
        var claims = claims(code).stream().map(DeskClaim::key).toList();
        return claims.stream()
                .filter(claim -> claim.source().equals(source))
                .findFirst()
                .or(() -> claims.stream().findFirst());
    }

    /** Something is still to be done at this claim: its letters, or the decision on its criterion. */
    boolean isLeft(DeskClaim claim) {
        return !claim.judgement().isComplete()
                || !criterion(claim.key().criterion()).judgement().isDecided();
    }

    /** What a criterion still needs, by the one rule that finishing asks; empty once it is done. */
    Optional<Left> left(CriterionCode code) {
        return marking().left().stream()
                .filter(left -> code.equals(left.criterion()))
                .findFirst();
    }

    /** The criteria at which nothing is left to do. */
    long done() {
        return criteria().stream()
                .filter(criterion -> left(criterion.criterion().code()).isEmpty())
                .count();
    }

    /** Nothing is left at any criterion; the assessor's own word may be. */
    boolean isAllDecided() {
        return marking.left().stream().allMatch(left -> left.criterion() == null);
    }

    long decided() {
        return criteria().stream()
                .filter(criterion -> criterion.judgement().isDecided())
                .count();
    }

    long decided(Outcome outcome) {
        return criteria().stream()
                .filter(criterion -> criterion.judgement().outcome() == outcome)
                .count();
    }

    /** When the last judgement was saved. */
    Optional<Instant> saved() {
        return Stream.concat(
                        submission().claimJudgements().stream().map(ClaimJudgement::at),
                        submission().criterionJudgements().stream().map(CriterionJudgement::at))
                .max(Instant::compareTo);
    }
}
