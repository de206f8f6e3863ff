package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.Refusing.refusal;
import static org.goldthread.marking.SomeSubmission.ADA;
import static org.goldthread.marking.SomeSubmission.CARA;
import static org.goldthread.marking.SomeSubmission.NOW;
import static org.goldthread.marking.SomeSubmission.allMet;
import static org.goldthread.marking.SomeSubmission.nothingEarlier;
import static org.goldthread.marking.SomeSubmission.words;

import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.junit.jupiter.api.Test;

/** R7: a trainee's decisions take effect when somebody who may assess the candidate has countersigned them. */
class CountersigningRulesTest {
    private static final Marker TRAINEE = new Marker(ADA.id(), ADA.name(), ADA.email(), false, true);
    private static final Marker SECOND = marker("ines", false, false);

    @Test
    void whatATraineeFinishesHasNoEffectYet() {
        var waiting = waiting();
        assertThat(waiting.state()).isEqualTo(SubmissionState.COUNTERSIGNING);
        assertThat(waiting.finished()).isNull();
        assertThat(told(waiting)).contains("CountersigningAsked").doesNotContain("SubmissionMarked");
    }

    @Test
    void theSecondSignatureMakesItTakeEffect() {
        var signed = finishing(waiting()).agreed(SECOND);
        assertThat(signed.state()).isEqualTo(SubmissionState.FINISHED);
        assertThat(signed.finished()).isEqualTo(NOW);
        assertThat(signed.countersigning()).isEqualTo(new Countersigning(NOW, SECOND.id(), NOW, ""));
        assertThat(told(signed)).contains("SubmissionMarked");
    }

    @Test
    void sentBackItIsMarkedOnAndSaysWhy() {
        var back = finishing(waiting()).sentBack(SECOND, " Look at the dates again. ");
        assertThat(back.state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        assertThat(back.countersigning())
                .isEqualTo(new Countersigning(NOW, SECOND.id(), NOW, "Look at the dates again."));
        assertThat(told(back)).contains("CountersigningSentBack").doesNotContain("SubmissionMarked");
        assertThat(back.criterionJudgements()).isEqualTo(waiting().criterionJudgements());
    }

    @Test
    void sendingBackNeedsAReason() {
        assertThat(refusal(() -> finishing(waiting()).sentBack(SECOND, " ")).key())
                .isEqualTo("marking.refused.send-back-reason");
    }

    @Test
    void r7NobodySignsTheirOwnDecisionsNorDoesATrainee() {
        assertThat(refusal(() -> finishing(waiting()).agreed(ADA)).key()).isEqualTo("marking.refused.countersign-own");
        assertThat(refusal(() -> finishing(waiting()).agreed(marker("theo", false, true)))
                        .key())
                .isEqualTo("marking.refused.countersign-trainee");
    }

    @Test
    void r1R3TheCandidateDoesNotSign() {
        var candidate = new Marker(CARA, "Cara", "", false, false);
        assertThat(refusal(() -> finishing(waiting()).agreed(candidate)).rule()).isEqualTo("R1");
    }

    @Test
    void r4AWitnessOnAnItemDoesNotSign() {
        var item = SomeSubmission.testimony("Wanda Witness", "wanda@sales.example", "2.1");
        var submission = new SubmissionEdit(SomeSubmission.prepared(item))
                .state(SubmissionState.COUNTERSIGNING)
                .countersigning(Countersigning.asked(NOW))
                .done();
        var witness = new Marker(new PersonId("wanda"), "Somebody", "wanda@sales.example", false, false);
        assertThat(refusal(() -> finishing(submission).agreed(witness)).rule()).isEqualTo("R4");
        assertThat(finishing(submission).agreed(SECOND).state()).isEqualTo(SubmissionState.FINISHED);
    }

    @Test
    void r5WhoIsBarredDoesNotSign() {
        assertThat(refusal(() -> finishing(waiting()).agreed(marker("ines", true, false)))
                        .rule())
                .isEqualTo("R5");
    }

    @Test
    void r9ASignedOneIsNotSignedAgainNorSentBack() {
        var signed = finishing(waiting()).agreed(SECOND);
        assertThat(refusal(() -> finishing(signed).agreed(SECOND)).rule()).isEqualTo("R9");
        assertThat(refusal(() -> finishing(signed).sentBack(SECOND, "Too late")).rule())
                .isEqualTo("R9");
    }

    @Test
    void nothingIsJudgedWhileItWaits() {
        assertThat(refusal(() -> waiting().authenticity(false)).key())
                .isEqualTo("marking.refused.closed.COUNTERSIGNING");
    }

    @Test
    void theTraineeTakesItUpAgainAndNothingIsTold() {
        var reopened = waiting().carrying(Outbox.empty()).reopened(NOW);
        assertThat(reopened.state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        assertThat(reopened.countersigning()).isNull();
        assertThat(told(reopened)).isEqualTo("[]");
    }

    @Test
    void r10WhoTakesOverDecidesThemselves() {
        var passed = waiting().passedOn(SECOND.id());
        assertThat(passed.state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        assertThat(passed.authenticityConfirmed()).isFalse();
        assertThat(passed.countersigning()).isNull();
    }

    private static Submission waiting() {
        return allMet().finished(words(), TRAINEE, nothingEarlier(), NOW);
    }

    private static SubmissionFinishing finishing(Submission submission) {
        return new SubmissionFinishing(submission, NOW);
    }

    private static Marker marker(String id, boolean barred, boolean trainee) {
        return new Marker(new PersonId(id), id, id + "@test.example", barred, trainee);
    }

    private static String told(Submission submission) {
        return submission.outbox().waiting().stream()
                .map(each -> each.event().getClass().getSimpleName())
                .toList()
                .toString();
    }
}
