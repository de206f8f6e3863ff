package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeSubmission.ADA;
import static org.goldthread.marking.SomeSubmission.LOOP;
import static org.goldthread.marking.SomeSubmission.NOW;
import static org.goldthread.marking.SomeSubmission.PROCESS;
import static org.goldthread.marking.SomeSubmission.TODAY;
import static org.goldthread.marking.SomeSubmission.awaitingMarking;
import static org.goldthread.marking.SomeSubmission.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done with a submission while it is marked, and after (domain brief, sections 3 to 5). */
class SubmissionWorkRulesTest {
    private static final String TOO_LONG = "x".repeat(TextRules.TEXT_LIMIT + 1);
    private static final String LIMIT = "rules.text-too-long";

    @Test
    void withdrawingAndWorkingAreOpenAtFirst() {
        assertThat(SubmissionRules.mayWithdraw(SubmissionState.SUBMITTED)).isEmpty();
        assertThat(SubmissionRules.mayWork(SubmissionState.SUBMITTED)).isEmpty();
        assertThat(SubmissionRules.mayWork(SubmissionState.UNDER_ASSESSMENT)).isEmpty();
    }

    @Test
    void whatWasSeenHasHappenedAndInAYearThatIsOne() {
        assertThat(told(TODAY.plusDays(1), "Desk", "Seen")).contains("marking.refused.addendum-date");
        assertThat(told(LocalDate.of(206, 6, 30), "Desk", "Seen")).contains("rules.check-the-year");
        assertThat(told(TODAY, "D".repeat(TextRules.TITLE_LIMIT + 1), "Seen")).isPresent();
        assertThat(told(TODAY, "D".repeat(TextRules.TITLE_LIMIT), "Seen")).isEmpty();
    }

    @Test
    void aWitnessIsConfirmedByANoteOfHowAndWhen() {
        assertThat(confirmed(awaitingMarking(), TODAY, "By telephone")).isEmpty();
        assertThat(confirmed(awaitingMarking(), TODAY, " ")).contains("marking.refused.witness-how");
        assertThat(confirmed(awaitingMarking(), TODAY, TOO_LONG)).contains(LIMIT);
        assertThat(confirmed(awaitingMarking(), TODAY.plusDays(1), "By telephone"))
                .contains("marking.refused.addendum-date");
        assertThat(confirmed(SomeSubmission.finished(), TODAY, "By telephone"))
                .contains("marking.refused.closed.FINISHED");
    }

    @Test
    void anAddendumConcernsWhatWasHandedIn() {
        assertThat(recorded(asked("Who runs it?", PROCESS))).isEmpty();
        assertThat(recorded(asked("Who runs it?"))).contains("marking.refused.addendum-criteria");
        assertThat(recorded(asked("Who runs it?", PROCESS, LOOP))).contains("marking.refused.addendum-criteria");
        assertThat(recorded(asked("", PROCESS))).contains("marking.refused.addendum-question");
        assertThat(recorded(asked(TOO_LONG, PROCESS))).contains(LIMIT);
        assertThat(recorded(seen("Seen"))).isEmpty();
        assertThat(recorded(seen(TOO_LONG))).contains(LIMIT);
        assertThat(key(SubmissionRules.mayRecord(SomeSubmission.finished(), seen("Seen"))))
                .contains("marking.refused.closed.FINISHED");
    }

    @Test
    void aQuestionIsAnsweredOnceAndInWords() {
        var question = asked("Who runs it?", PROCESS);
        var submission = awaitingMarking().recorded(question);
        assertThat(key(SubmissionRules.mayAnswer(submission, question, "The team")))
                .isEmpty();
        assertThat(key(SubmissionRules.mayAnswer(submission, question, " "))).contains("marking.refused.answer-empty");
        assertThat(key(SubmissionRules.mayAnswer(submission, question, TOO_LONG)))
                .contains(LIMIT);
        assertThat(key(SubmissionRules.mayAnswer(submission, seen("Seen"), "The team")))
                .contains("marking.refused.answered");
        assertThat(key(SubmissionRules.mayAnswer(SomeSubmission.finished(), question, "The team")))
                .contains("marking.refused.closed.FINISHED");
        assertThat(key(SubmissionRules.mayConfirm(submission, question))).contains("marking.refused.answer-first");
        assertThat(key(SubmissionRules.mayConfirm(submission, seen("Seen")))).isEmpty();
        assertThat(key(SubmissionRules.mayConfirm(SomeSubmission.finished(), seen("Seen"))))
                .contains("marking.refused.closed.FINISHED");
    }

    @Test
    void aReasonHasItsLimit() {
        assertThat(key(SubmissionRules.mayReturn(SubmissionState.SUBMITTED, "Unreadable")))
                .isEmpty();
        assertThat(key(SubmissionRules.mayReturn(SubmissionState.SUBMITTED, TOO_LONG)))
                .contains(LIMIT);
        assertThat(key(SubmissionRules.mayReturn(SubmissionState.FINISHED, "Unreadable")))
                .contains("marking.refused.closed.FINISHED");
        assertThat(key(SubmissionRules.maySendBack(" "))).contains("marking.refused.send-back-reason");
        assertThat(key(SubmissionRules.maySendBack("Read 2.1 again"))).isEmpty();
        assertThat(key(SubmissionRules.maySendBack(TOO_LONG))).contains(LIMIT);
    }

    @Test
    void feedbackSaysWhatWasGoodAndWhatComesNextWhileSomethingIsNotYetMet() {
        var due = TODAY.plusDays(20);
        assertThat(said("Good", "", null, SomeSubmission.allMet())).isEmpty();
        assertThat(said(" ", "", null, SomeSubmission.allMet())).contains("marking.refused.feedback-good");
        assertThat(said("Good", " ", due, SomeSubmission.oneNotYet())).contains("marking.refused.feedback-next");
        assertThat(said("Good", "Review it", due, SomeSubmission.oneNotYet())).isEmpty();
        assertThat(said("Good", "Review it", null, SomeSubmission.oneNotYet()))
                .contains("marking.refused.feedback-due");
        assertThat(said(TOO_LONG, "", null, SomeSubmission.allMet())).contains(LIMIT);
        assertThat(said("Good", TOO_LONG, due, SomeSubmission.oneNotYet())).contains(LIMIT);
    }

    @Test
    void theNextActionIsDueOnADayToCome() {
        assertThat(said("Good", "Review it", TODAY, SomeSubmission.oneNotYet())).isEmpty();
        assertThat(said("Good", "Review it", TODAY.minusDays(1), SomeSubmission.oneNotYet()))
                .contains("marking.refused.feedback-due-past");
        assertThat(said("Good", "Review it", TODAY.plusYears(2000), SomeSubmission.oneNotYet()))
                .contains("rules.check-the-year");
        assertThat(said("Good", "", TODAY.minusDays(1), SomeSubmission.allMet()))
                .isEmpty();
    }

    @Test
    void r9OnlyWhatIsFinishedAndUnreadIsReopenedAndForAWhile() {
        var finished = SomeSubmission.finished();
        var last = MarkingRules.reopenUntil(NOW);
        assertThat(key(SubmissionRules.mayReopen(finished, last))).isEmpty();
        assertThat(key(SubmissionRules.mayReopen(finished, last.plusMillis(1))))
                .contains("marking.refused.reopen-late");
        assertThat(key(SubmissionRules.mayReopen(awaitingMarking(), NOW))).contains("marking.refused.not-finished");
        assertThat(key(SubmissionRules.mayReopen(finished.opened(NOW), NOW))).contains("marking.refused.reopen-read");
    }

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void onlyWhatIsFinishedIsRead(SubmissionState state) {
        assertThat(SubmissionRules.isFinished(state).isEmpty()).isEqualTo(state == SubmissionState.FINISHED);
    }

    private static Addendum asked(String question, CriterionCode... criteria) {
        return Addendum.recorded(AddendumDraft.question(question, List.of(criteria), TODAY), ADA.id(), NOW);
    }

    private static Addendum seen(String account) {
        return Addendum.recorded(
                new AddendumDraft(AddendumKind.OBSERVATION, TODAY, "Desk", "", account, List.of(PROCESS), null),
                ADA.id(),
                NOW);
    }

    private static Optional<String> recorded(Addendum addendum) {
        return key(SubmissionRules.mayRecord(awaitingMarking(), addendum));
    }

    private static Optional<String> confirmed(Submission submission, LocalDate on, String how) {
        return key(SubmissionRules.mayConfirmWitness(
                submission, new WitnessConfirmation(process("2.1").item(), how, on, NOW), TODAY));
    }

    private static Optional<String> said(String good, String next, @Nullable LocalDate due, Submission submission) {
        return key(SubmissionRules.maySay(Feedback.of(good, next, due), submission, TODAY));
    }

    private static Optional<String> key(Optional<Refusal> refusal) {
        return refusal.map(Refusal::key);
    }

    private static Optional<String> told(LocalDate on, String place, String account) {
        var draft = new AddendumDraft(AddendumKind.OBSERVATION, on, place, "", account, List.of(PROCESS), null);
        return key(SubmissionRules.isTold(draft, TODAY));
    }
}
