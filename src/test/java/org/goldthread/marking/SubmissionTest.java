package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.Refusing.assertRefused;
import static org.goldthread.marking.Refusing.refusal;
import static org.goldthread.marking.SomeSubmission.ADA;
import static org.goldthread.marking.SomeSubmission.LOOP;
import static org.goldthread.marking.SomeSubmission.NOW;
import static org.goldthread.marking.SomeSubmission.PROCESS;
import static org.goldthread.marking.SomeSubmission.TODAY;
import static org.goldthread.marking.SomeSubmission.accepted;
import static org.goldthread.marking.SomeSubmission.allMet;
import static org.goldthread.marking.SomeSubmission.awaiting;
import static org.goldthread.marking.SomeSubmission.awaitingMarking;
import static org.goldthread.marking.SomeSubmission.earlier;
import static org.goldthread.marking.SomeSubmission.finished;
import static org.goldthread.marking.SomeSubmission.nothingEarlier;
import static org.goldthread.marking.SomeSubmission.oneNotYet;
import static org.goldthread.marking.SomeSubmission.prepared;
import static org.goldthread.marking.SomeSubmission.process;
import static org.goldthread.marking.SomeSubmission.reply;
import static org.goldthread.marking.SomeSubmission.testimony;
import static org.goldthread.marking.SomeSubmission.words;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;
import org.goldthread.relay.Unpublished;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;

/** States and guards of one submission (domain brief, section 4). */
class SubmissionTest {
    @Test
    void placingItTellsOnce() {
        var placed = prepared(process("2.1")).placed(NOW);
        assertThat(placed.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(placed.placed(NOW)).isEqualTo(placed);
        assertThat(events(placed)).hasSize(1).first().isInstanceOf(SubmissionPlaced.class);
    }

    @Test
    void assessmentBeginsWithTheFirstSavedJudgement() {
        var begun = awaitingMarking().judged(open("2.1").with(Letter.VALID, true), nothingEarlier(), NOW);
        assertThat(begun.state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        var further = begun.judged(open("2.1").with(Letter.AUTHENTIC, true), nothingEarlier(), NOW);
        assertThat(events(further))
                .filteredOn(AssessmentBegun.class::isInstance)
                .hasSize(1);
    }

    @Test
    void itIsWithdrawnOnlyBeforeAssessment() {
        assertThat(awaitingMarking().withdrawn(NOW).state()).isEqualTo(SubmissionState.WITHDRAWN);
        assertRefused(() -> allMet().withdrawn(NOW)).isEqualTo("marking.refused.withdraw.UNDER_ASSESSMENT");
    }

    @Test
    void aClaimThatIsNotAcceptedDoesNotFailTheCriterion() {
        var kept = process("2.3");
        var other = reply("2.3");
        var third = reply("2.3");
        var judged = awaiting(kept, other, third)
                .judged(refused(third), nothingEarlier(), NOW)
                .metInOneStep(LOOP, nothingEarlier(), NOW);
        assertThat(judged.judgement(LOOP).outcome()).isEqualTo(Outcome.MET);
        assertThat(judged.judgement(SomeSubmission.key(third, LOOP)).isAccepted())
                .isFalse();
    }

    @Test
    void whatWasAcceptedEarlierCountsWithIt() {
        var fresh = reply("2.3");
        assertRefused(() -> awaiting(fresh).metInOneStep(LOOP, nothingEarlier(), NOW))
                .isEqualTo("marking.missing.items");
        var met = awaiting(fresh).metInOneStep(LOOP, earlier(before(process("2.3"))), NOW);
        assertThat(met.judgement(LOOP).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void whatIsJudgedAnewDoesNotCountTwice() {
        var again = process("2.3");
        assertRefused(() -> awaiting(again).metInOneStep(LOOP, earlier(before(again)), NOW))
                .isEqualTo("marking.missing.items");
    }

    @Test
    void takingALetterBackTakesBackTheDecisionThatStoodOnIt() {
        var item = process("2.1");
        var back = allMet().judged(accepted(item, PROCESS).with(Letter.RELIABLE, false), nothingEarlier(), NOW);
        assertThat(back.judgement(PROCESS).isDecided()).isFalse();
        assertThat(back.judgement(PROCESS).sufficient()).isTrue();
    }

    @Test
    void metInOneStepIsRefusedWhileAWitnessIsNotConfirmed() {
        var item = testimony("Sam", "sam@test.example", "2.1");
        assertRefused(() -> awaiting(item).metInOneStep(PROCESS, nothingEarlier(), NOW))
                .isEqualTo("marking.refused.witness-first");
        var confirmed = awaiting(item)
                .witnessConfirmed(new WitnessConfirmation(item.item(), "By telephone", TODAY, NOW), TODAY);
        assertThat(confirmed
                        .metInOneStep(PROCESS, nothingEarlier(), NOW)
                        .judgement(PROCESS)
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void whatIsNotPartOfItIsNotFound() {
        assertThatThrownBy(() -> awaitingMarking().metInOneStep(LOOP, nothingEarlier(), NOW))
                .isInstanceOf(NotFound.class);
        var alien = ClaimJudgement.open(new ClaimKey("alien", PROCESS));
        assertThatThrownBy(() -> awaitingMarking().judged(alien, nothingEarlier(), NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void finishNamesEverythingThatIsLeft() {
        var left = MarkingLeft.of(awaiting(process("2.1", "2.3")), nothingEarlier());
        assertThat(left.stream().flatMap(each -> each.why().stream()))
                .extracting(Refusal::key)
                .containsExactly(
                        "marking.left.claim",
                        "marking.left.criterion",
                        "marking.left.claim",
                        "marking.left.criterion",
                        "marking.left.authenticity");
        assertThat(left.getFirst().why().get(1).args()).containsExactly("A repeatable process (2.1)");
    }

    @Test
    void finishNeedsTheAssessorsWord() {
        var silent = allMet().authenticity(false);
        assertRefused(() -> silent.finished(words(), ADA, nothingEarlier(), NOW))
                .isEqualTo("marking.left.authenticity");
    }

    @Test
    void finishNeedsEveryClaimDecidedAlsoOfACriterionThatIsNotYet() {
        var open = awaitingMarking().decided(notYet(), nothingEarlier(), NOW).authenticity(true);
        assertRefused(() -> open.finished(words(), ADA, nothingEarlier(), NOW)).isEqualTo("marking.left.claim");
    }

    @Test
    void notYetAsksForANextActionWithItsDay() {
        assertRefused(() -> oneNotYet().finished(Feedback.of("Good", "", null), ADA, nothingEarlier(), NOW))
                .isEqualTo("marking.refused.feedback-next");
        assertRefused(() -> oneNotYet().finished(Feedback.of("Good", "More", null), ADA, nothingEarlier(), NOW))
                .isEqualTo("marking.refused.feedback-due");
        assertRefused(() -> allMet().finished(Feedback.of(" ", "", null), ADA, nothingEarlier(), NOW))
                .isEqualTo("marking.refused.feedback-good");
        assertThat(allMet().finished(Feedback.of("Good", "", null), ADA, nothingEarlier(), NOW)
                        .state())
                .isEqualTo(SubmissionState.FINISHED);
    }

    @Test
    void theNextActionsDayIsStillToCome() {
        var late = Feedback.of("Good", "More", SomeSubmission.TODAY.minusDays(1));
        assertRefused(() -> oneNotYet().finished(late, ADA, nothingEarlier(), NOW))
                .isEqualTo("marking.refused.feedback-due-past");
        var slip = Feedback.of("Good", "More", SomeSubmission.TODAY.withYear(20_262));
        assertRefused(() -> oneNotYet().finished(slip, ADA, nothingEarlier(), NOW))
                .isEqualTo("rules.check-the-year");
    }

    @Test
    void whatIsSaidKeepsItsLimitDecidedOrNot() {
        var tooLong = "a".repeat(20_001);
        assertRefused(() -> awaitingMarking().judged(open("2.1").noted(tooLong), nothingEarlier(), NOW))
                .isEqualTo("rules.text-too-long");
        var undecided = CriterionJudgement.open(PROCESS);
        assertRefused(() -> awaitingMarking().decided(undecided.commented(tooLong), nothingEarlier(), NOW))
                .isEqualTo("rules.text-too-long");
        var wordy = undecided.notYet(Set.of(Letter.SUFFICIENT), tooLong);
        assertRefused(() -> awaitingMarking().decided(wordy, nothingEarlier(), NOW))
                .isEqualTo("rules.text-too-long");
    }

    @Test
    void r9NothingIsJudgedAfterFinishing() {
        assertThat(refusal(() -> finished().judged(accepted(process("2.1"), PROCESS), nothingEarlier(), NOW))
                        .rule())
                .isEqualTo("R9");
        assertRefused(() -> finished().returned("Wrong item", NOW)).isEqualTo("marking.refused.closed.FINISHED");
        assertRefused(() -> finished().authenticity(false)).isEqualTo("marking.refused.closed.FINISHED");
        assertRefused(() -> finished().decided(notYet(), nothingEarlier(), NOW))
                .isEqualTo("marking.refused.closed.FINISHED");
    }

    @Test
    void feedbackIsDraftedWhileItIsMarkedAndNeverAfterwards() {
        var draft = Feedback.of("So far so good.", "", null);
        var drafted = SomeSubmission.awaitingMarking().drafted(draft);
        assertThat(drafted.feedback()).isEqualTo(draft);
        assertThat(drafted.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertRefused(() -> drafted.drafted(Feedback.of("a".repeat(20_001), "", null)))
                .isEqualTo("rules.text-too-long");
        assertRefused(() -> finished().drafted(draft)).startsWith("marking.refused.");
    }

    @Test
    void itIsReopenedWithinTenMinutes() {
        var last = NOW.plus(Duration.ofMinutes(10));
        var reopened = finished().reopened(last);
        assertThat(reopened.state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        assertThat(reopened.finished()).isNull();
        assertRefused(() -> finished().reopened(last.plusMillis(1))).isEqualTo("marking.refused.reopen-late");
    }

    @Test
    void itIsNotReopenedOnceTheCandidateHasOpenedIt() {
        assertRefused(() -> finished().opened(NOW).reopened(NOW)).isEqualTo("marking.refused.reopen-read");
        assertRefused(() -> allMet().reopened(NOW)).isEqualTo("marking.refused.not-finished");
    }

    @Test
    void theFirstReadingAndTheFirstAcknowledgementStay() {
        var read = finished().opened(NOW).acknowledged(NOW);
        assertThat(read.opened(NOW.plusSeconds(9)).acknowledged(NOW.plusSeconds(9)))
                .isEqualTo(read);
        assertThat(finished().isUnread()).isTrue();
        assertThat(read.isUnread()).isFalse();
    }

    @Test
    void theCandidateCommentsOnlyOnWhatIsFinished() {
        var feedback = finished().commented(" Thank you ").feedback();
        assertThat(feedback).extracting(Feedback::candidateComment).isEqualTo("Thank you");
        assertRefused(() -> allMet().commented("Thank you")).isEqualTo("marking.refused.not-finished");
    }

    @Test
    void aReturnCarriesItsReason() {
        var returned = allMet().returned(" The file does not open ", NOW);
        assertThat(returned.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(returned.returnReason()).isEqualTo("The file does not open");
    }

    private static ClaimJudgement open(String criterion) {
        return ClaimJudgement.open(SomeSubmission.key(process(criterion), new CriterionCode(criterion)));
    }

    private static ClaimJudgement refused(SubmittedItem item) {
        return accepted(item, LOOP).with(Letter.AUTHENTIC, false);
    }

    @Test
    void theOnlyItemOfACriterionTakesTheLetterThatFails() {
        var judgement = CriterionJudgement.open(PROCESS).notYet(Set.of(Letter.CURRENT), "This year's log");
        var decided = awaitingMarking().decided(judgement, nothingEarlier(), NOW);
        assertThat(decided.claimJudgements(PROCESS))
                .singleElement()
                .satisfies(claim -> assertThat(claim.current()).isFalse())
                .satisfies(claim -> assertThat(claim.valid()).isNull());
    }

    @Test
    void ofSeveralItemsTheAssessorSaysAtWhichTheLetterFails() {
        var two = SomeSubmission.awaiting(SomeSubmission.process("2.1"), SomeSubmission.reply("2.1"));
        var judgement = CriterionJudgement.open(PROCESS).notYet(Set.of(Letter.CURRENT), "This year's log");
        assertRefused(() -> two.decided(judgement, nothingEarlier(), NOW)).isEqualTo("marking.missing.no-at-item");
    }

    private static CriterionJudgement notYet() {
        return CriterionJudgement.open(PROCESS).notYet(Set.of(Letter.SUFFICIENT), "A review by its owner");
    }

    private static DecidedClaim before(SubmittedItem item) {
        return new DecidedClaim(LOOP, item.item(), item.type(), true, List.of(), List.of(), new SubmissionId("before"));
    }

    private static List<DomainEvent> events(Submission submission) {
        return submission.outbox().waiting().stream().map(Unpublished::event).toList();
    }
}
