package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeSubmission.NOW;
import static org.goldthread.marking.SomeSubmission.TODAY;
import static org.goldthread.marking.SomeSubmission.criterion;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.Phrase;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Domain brief, section 5. */
class MarkingRulesTest {
    private static final Criterion PLAIN = criterion("2.1", "A repeatable process", 1, 1, false);
    private static final Criterion TWO_ITEMS = criterion("2.3", "Close the loop", 2, 1, false);
    private static final Criterion TWO_KINDS = criterion("2.4", "Keep it going", 1, 2, false);
    private static final Criterion SUSTAINED = criterion("3.4", "Follow through", 1, 1, true);
    private static final ClaimKey CLAIM = new ClaimKey("item", PLAIN.code());

    @Test
    void aClaimIsAcceptedWhenVarcAreAllYes() {
        assertThat(allYes().isAccepted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Letter.class,
            names = {"VALID", "AUTHENTIC", "RELIABLE", "CURRENT"})
    void oneLetterThatIsNotYesKeepsAClaimFromBeingAccepted(Letter letter) {
        assertThat(allYes().with(letter, false).isAccepted()).isFalse();
        assertThat(allYes().with(letter, false).isComplete()).isTrue();
        assertThat(allYes().with(letter, null).isAccepted()).isFalse();
        assertThat(allYes().with(letter, null).isComplete()).isFalse();
    }

    /** Section 4: assessment begins with the first saved judgement. */
    @Test
    void wordsTowardsNotYetAreNoJudgementAllElseIs() {
        var open = CriterionJudgement.open(PLAIN.code());
        assertThat(MarkingRules.isJudgement(open, open.drafted(Set.of(Letter.VALID), "A second")))
                .isFalse();
        assertThat(MarkingRules.isJudgement(open, open.sufficient(true))).isTrue();
        assertThat(MarkingRules.isJudgement(open, open.commented("Well told."))).isTrue();
        assertThat(MarkingRules.isJudgement(open, open.met())).isTrue();
        assertThat(MarkingRules.isJudgement(open.met(), open.met().undecided())).isTrue();
    }

    @Test
    void aCriterionIsMetWithSufficientAndItsMinimums() {
        assertThat(missing(PLAIN, true, product("a"))).isEmpty();
    }

    @Test
    void withoutSufficientItIsNotMet() {
        assertThat(missing(PLAIN, false, product("a"))).containsExactly("marking.missing.sufficient");
        assertThat(missing(PLAIN, null, product("a"))).containsExactly("marking.missing.sufficient");
    }

    @Test
    void tooFewAcceptedItemsAreNamedWithBothNumbers() {
        assertThat(MarkingRules.missingForMet(TWO_ITEMS, true, List.of(product("a")), TODAY))
                .containsExactly(Refusal.of("section 5", "marking.missing.items", "Close the loop (2.3)", 2, 1));
        assertThat(missing(TWO_ITEMS, true, product("a"), product("b"))).isEmpty();
    }

    @Test
    void oneItemCountsOnceHoweverOftenItWasAccepted() {
        assertThat(missing(TWO_ITEMS, true, product("a"), product("a"))).containsExactly("marking.missing.items");
    }

    @Test
    void tooFewKindsOfEvidenceAreNamedWithBothNumbers() {
        assertThat(MarkingRules.missingForMet(TWO_KINDS, true, List.of(product("a"), product("b")), TODAY))
                .containsExactly(Refusal.of("section 5", "marking.missing.types", "Keep it going (2.4)", 2, 1));
        assertThat(missing(TWO_KINDS, true, product("a"), claim("b", EvidenceType.DATA_RECORD)))
                .isEmpty();
    }

    @Test
    void sustainedPracticeNeedsDatedRecordsNinetyDaysApart() {
        assertThat(missing(SUSTAINED, true, dated(TODAY.minusDays(89), TODAY)))
                .containsExactly("marking.missing.sustained");
        assertThat(missing(SUSTAINED, true, dated(TODAY.minusDays(90), TODAY))).isEmpty();
    }

    @Test
    void whatIsDatedTomorrowIsNotRecordedYet() {
        assertThat(missing(SUSTAINED, true, dated(TODAY.minusDays(89), TODAY.plusDays(1))))
                .containsExactly("marking.missing.sustained");
    }

    @Test
    void notYetNamesALetterAndWhatWouldShowIt() {
        var open = CriterionJudgement.open(PLAIN.code());
        assertThat(decide(open.notYet(Set.of(), "A review"))).isEqualTo("marking.missing.failing");
        assertThat(decide(open.notYet(Set.of(Letter.VALID), " "))).isEqualTo("marking.missing.what-would-show");
        assertThat(decide(open.notYet(Set.of(Letter.VALID), "A review"))).isEmpty();
    }

    @Test
    void aLetterThatFailsIsNoAtOneItemAtLeast() {
        var notYet = CriterionJudgement.open(PLAIN.code()).notYet(Set.of(Letter.VALID), "A review");
        assertThat(MarkingRules.mayFail(notYet, PLAIN, List.of(allYes(), allYes())))
                .contains(Refusal.of("section 5", "marking.missing.no-at-item", "A repeatable process (2.1)"));
        assertThat(MarkingRules.mayFail(notYet, PLAIN, List.of(allYes(), allYes().with(Letter.VALID, false))))
                .isEmpty();
        assertThat(MarkingRules.mayFail(notYet, PLAIN, List.of(allYes().with(Letter.CURRENT, false))))
                .isPresent();
    }

    @Test
    void sufficientMayFailWhereEveryItemIsAccepted() {
        var notYet = CriterionJudgement.open(PLAIN.code()).notYet(Set.of(Letter.SUFFICIENT), "A review");
        assertThat(MarkingRules.mayFail(notYet, PLAIN, List.of(allYes()))).isEmpty();
    }

    @Test
    void whatIsNotYetMetDoesNotSufficeUnlessTheAssessorSaidSo() {
        var open = CriterionJudgement.open(PLAIN.code());
        assertThat(open.notYet(Set.of(Letter.VALID), "More").sufficient()).isFalse();
    }

    @Test
    void aCommentOnMetIsOptional() {
        assertThat(decide(CriterionJudgement.open(PLAIN.code()).sufficient(true).met(), product("a")))
                .isEmpty();
    }

    @Test
    void wordsWithoutADecisionAreNeverRefused() {
        assertThat(decide(CriterionJudgement.open(PLAIN.code()).commented("Look again")))
                .isEmpty();
    }

    @Test
    void sufficientAmongTheFailingLettersIsNoLongerYes() {
        var judgement = CriterionJudgement.open(PLAIN.code()).sufficient(true);
        assertThat(judgement.notYet(Set.of(Letter.SUFFICIENT), "More").sufficient())
                .isFalse();
        assertThat(judgement.notYet(Set.of(Letter.VALID), "More").sufficient()).isTrue();
    }

    @Test
    void metInOneStepSetsOnlyTheLettersThatAreNotSet() {
        var judged = ClaimJudgement.open(CLAIM).with(Letter.CURRENT, false);
        assertThat(MarkingRules.metInOneStep(judged))
                .isEqualTo(new ClaimJudgement(CLAIM, true, true, true, false, "", judged.at()));
    }

    @Test
    void metInOneStepKeepsARefusedSufficient() {
        var open = CriterionJudgement.open(PLAIN.code());
        assertThat(MarkingRules.metInOneStep(open).sufficient()).isTrue();
        assertThat(decide(MarkingRules.metInOneStep(open.sufficient(false)), product("a")))
                .isEqualTo("marking.missing.sufficient");
    }

    @Test
    void testimonyIsConfirmedBeforeItsClaimIsAccepted() {
        var unconfirmed = testimony(true);
        assertThat(MarkingRules.mayJudge(unconfirmed, allYes()))
                .contains(Refusal.of("section 4", "marking.refused.witness-first", unconfirmed.title()));
        assertThat(MarkingRules.mayJudge(unconfirmed, allYes().with(Letter.VALID, false)))
                .isEmpty();
        assertThat(MarkingRules.mayJudge(testimony(false), allYes())).isEmpty();
    }

    @Test
    void onlyTestimonyNeedsAWitness() {
        assertThat(Arrays.stream(EvidenceType.values()).filter(MarkingRules::needsWitness))
                .containsExactly(EvidenceType.WITNESS_TESTIMONY, EvidenceType.EXPERT_WITNESS);
    }

    @Test
    void reopeningEndsAfterTenMinutes() {
        assertThat(MarkingRules.reopenUntil(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void aMetStandsOnlyAsLongAsItsClaimsCarryIt() {
        var met = CriterionJudgement.open(PLAIN.code()).sufficient(true).met();
        assertThat(MarkingRules.stillStands(met, PLAIN, List.of(product("a")), TODAY))
                .isTrue();
        assertThat(MarkingRules.stillStands(met, PLAIN, List.of(), TODAY)).isFalse();
        assertThat(MarkingRules.stillStands(met.undecided(), PLAIN, List.of(), TODAY))
                .isTrue();
    }

    @Test
    void aNotYetStandsWhateverBecomesOfItsClaims() {
        var notYet = CriterionJudgement.open(PLAIN.code()).notYet(Set.of(), "");
        assertThat(MarkingRules.stillStands(notYet, PLAIN, List.of(), TODAY)).isTrue();
    }

    private static ClaimJudgement allYes() {
        return new ClaimJudgement(CLAIM, true, true, true, true, "", NOW);
    }

    private static List<String> missing(Criterion criterion, @Nullable Boolean sufficient, DecidedClaim... accepted) {
        return MarkingRules.missingForMet(criterion, sufficient, List.of(accepted), TODAY).stream()
                .map(Refusal::key)
                .toList();
    }

    private static String decide(CriterionJudgement judgement, DecidedClaim... accepted) {
        return MarkingRules.mayDecide(judgement, PLAIN, List.of(accepted), TODAY)
                .map(Refusal::key)
                .orElse("");
    }

    private static SubmittedClaim testimony(boolean witnessMissing) {
        return new SubmittedClaim(
                CLAIM,
                new EvidenceId("item"),
                Phrase.of("marking.claim-title.item", "What she saw"),
                EvidenceType.WITNESS_TESTIMONY,
                List.of(),
                List.of(),
                witnessMissing);
    }

    private static DecidedClaim product(String item) {
        return claim(item, EvidenceType.PRODUCT);
    }

    private static DecidedClaim dated(LocalDate... days) {
        return claim("a", EvidenceType.PRODUCT, days);
    }

    private static DecidedClaim claim(String item, EvidenceType type, LocalDate... days) {
        return new DecidedClaim(
                new CriterionCode("2.1"),
                new EvidenceId(item),
                type,
                true,
                List.of(days),
                List.of(),
                new SubmissionId("submission"));
    }
}
