package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.Refusing.assertRefused;
import static org.goldthread.marking.SomeSubmission.ADA;
import static org.goldthread.marking.SomeSubmission.LOOP;
import static org.goldthread.marking.SomeSubmission.NOW;
import static org.goldthread.marking.SomeSubmission.PROCESS;
import static org.goldthread.marking.SomeSubmission.TODAY;
import static org.goldthread.marking.SomeSubmission.awaitingMarking;
import static org.goldthread.marking.SomeSubmission.finished;
import static org.goldthread.marking.SomeSubmission.nothingEarlier;
import static org.goldthread.marking.SomeSubmission.process;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.portfolio.Outcome;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

/** What an assessor sees, discusses or asks joins the submission once the candidate has confirmed it. */
class AddendaTest {
    private static final Addendum OBSERVED = Addendum.recorded(
            new AddendumDraft(
                    AddendumKind.OBSERVATION, TODAY, "Service desk", "", "She called back", List.of(PROCESS), null),
            ADA.id(),
            NOW);
    private static final Addendum ASKED = Addendum.recorded(
            AddendumDraft.question("Who runs it while you are away?", List.of(PROCESS), TODAY), ADA.id(), NOW);

    @Test
    void itCountsOnlyOnceTheCandidateHasConfirmedIt() {
        var recorded = awaitingMarking().recorded(OBSERVED);
        assertThat(recorded.claims(PROCESS)).hasSize(1);
        assertThat(recorded.confirmed(OBSERVED.id(), NOW).claims(PROCESS))
                .extracting(SubmittedClaim::type)
                .containsExactly(EvidenceType.PRODUCT, EvidenceType.OBSERVATION);
    }

    @Test
    void recordingOneIsNoJudgement() {
        assertThat(awaitingMarking().recorded(OBSERVED).state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void itIsJudgedLikeAnyClaim() {
        var met = awaitingMarking()
                .recorded(OBSERVED)
                .confirmed(OBSERVED.id(), NOW)
                .metInOneStep(PROCESS, nothingEarlier(), NOW);
        assertThat(met.judgement(PROCESS).outcome()).isEqualTo(Outcome.MET);
        assertThat(met.decidedClaims())
                .filteredOn(claim -> claim.item() == null)
                .singleElement()
                .satisfies(claim -> assertThat(claim.dated()).containsExactly(TODAY));
    }

    @Test
    void aQuestionOrADiscussionIsNoDatedRecordOfPractice() {
        var discussed = Addendum.recorded(
                new AddendumDraft(
                        AddendumKind.PROFESSIONAL_DISCUSSION,
                        TODAY,
                        "By video",
                        "",
                        "She said why",
                        List.of(PROCESS),
                        null),
                ADA.id(),
                NOW);
        var both = awaitingMarking()
                .recorded(discussed)
                .confirmed(discussed.id(), NOW)
                .recorded(ASKED)
                .answered(ASKED.id(), "My deputy", TODAY, NOW);
        assertThat(both.decidedClaims())
                .filteredOn(claim -> claim.item() == null)
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.dated()).isEmpty());
    }

    @Test
    void aYearThatIsASlipOfTheKeyboardIsRefused() {
        var slip = LocalDate.of(202, 6, 30);
        assertThat(SubmissionRules.isTold(on(slip), TODAY)).map(Refusal::key).contains("rules.check-the-year");
        assertThat(SubmissionRules.isTold(on(TODAY.plusDays(1)), TODAY))
                .map(Refusal::key)
                .contains("marking.refused.addendum-date");
        assertThat(SubmissionRules.isTold(on(TODAY), TODAY)).isEmpty();
        var confirmation = new WitnessConfirmation(process("2.1").item(), "By telephone", slip, NOW);
        assertRefused(() -> awaitingMarking().witnessConfirmed(confirmation, TODAY))
                .isEqualTo("rules.check-the-year");
    }

    private static AddendumDraft on(LocalDate day) {
        return new AddendumDraft(
                AddendumKind.OBSERVATION, day, "Service desk", "", "She called back", List.of(PROCESS), null);
    }

    @Test
    void confirmingTwiceIsOnce() {
        var once = awaitingMarking().recorded(OBSERVED).confirmed(OBSERVED.id(), NOW);
        assertThat(once.confirmed(OBSERVED.id(), NOW.plusSeconds(5))).isEqualTo(once);
    }

    @Test
    void anAnswerIsAddedAsQuestioningWithItsDay() {
        var answered = awaitingMarking()
                .recorded(ASKED)
                .answered(ASKED.id(), " My deputy ", TODAY.plusDays(2), NOW)
                .addendum(ASKED.id());
        assertThat(answered.account()).isEqualTo("My deputy");
        assertThat(answered.on()).isEqualTo(TODAY.plusDays(2));
        assertThat(answered.isConfirmed()).isTrue();
        assertThat(answered.kind().type()).isEqualTo(EvidenceType.QUESTIONING);
    }

    @Test
    void r9AnAnswerStaysAsItIs() {
        var answered = awaitingMarking().recorded(ASKED).answered(ASKED.id(), "My deputy", TODAY, NOW);
        assertRefused(() -> answered.answered(ASKED.id(), "Nobody", TODAY, NOW)).isEqualTo("marking.refused.answered");
    }

    @Test
    void aQuestionIsAnsweredNotConfirmed() {
        var asked = awaitingMarking().recorded(ASKED);
        assertRefused(() -> asked.confirmed(ASKED.id(), NOW)).isEqualTo("marking.refused.answer-first");
        assertRefused(() -> asked.answered(ASKED.id(), "  ", TODAY, NOW)).isEqualTo("marking.refused.answer-empty");
    }

    @Test
    void itConcernsSubmittedCriteriaOnly() {
        assertRefused(() -> awaitingMarking().recorded(about(LOOP))).isEqualTo("marking.refused.addendum-criteria");
        assertRefused(() -> awaitingMarking().recorded(about())).isEqualTo("marking.refused.addendum-criteria");
    }

    @Test
    void aQuestionHasWords() {
        var mute = Addendum.recorded(AddendumDraft.question(" ", List.of(PROCESS), TODAY), ADA.id(), NOW);
        assertRefused(() -> awaitingMarking().recorded(mute)).isEqualTo("marking.refused.addendum-question");
    }

    @Test
    void r9NothingJoinsWhatIsFinished() {
        assertRefused(() -> finished().recorded(OBSERVED)).isEqualTo("marking.refused.closed.FINISHED");
    }

    private static Addendum about(CriterionCode... criteria) {
        return Addendum.recorded(AddendumDraft.question("Who?", List.of(criteria), TODAY), ADA.id(), NOW);
    }
}
