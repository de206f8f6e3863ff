package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.Refusing.assertRefused;
import static org.goldthread.marking.Refusing.refusal;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.files.FileId;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomeConflict;
import org.goldthread.portfolio.ClaimState;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Marking, on the real store. */
@GoldthreadTest
class MarkingServiceTest {
    private final ApplicationContext context;

    MarkingServiceTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        context.getBean(MovableClock.class).moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void theQueueBeginsWithTheLongestWaiting() {
        var attempt = SomeAttempt.ready(context);
        var clock = context.getBean(MovableClock.class);
        clock.moveTo(Duration.ofDays(-3));
        var longest = attempt.submit(PROCESS);
        clock.moveTo(Duration.ZERO);
        var latest = attempt.submit(LOOP);
        var marking = attempt.assessorDoes();
        assertThat(marking.queue("", 0, 10)).extracting(MarkingQueueRow::id).containsExactly(longest, latest);
        assertThat(marking.queue("", 1, 1)).extracting(MarkingQueueRow::id).containsExactly(latest);
        assertThat(marking.waiting("")).isEqualTo(2);
        assertThat(marking.waiting("nobody")).isZero();
    }

    @Test
    void openingTheDeskBeginsNothing() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var desk = attempt.assessorDoes().desk(id);
        assertThat(desk.isOpen()).isTrue();
        assertThat(desk.candidateName()).isEqualTo("Cara Candidate");
        assertThat(attempt.stored(id).state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void finishingEntersDecisionsAndClaimsInThePortfolio() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS, LOOP);
        attempt.notYet(id, LOOP);
        var ledger = attempt.ledger();
        assertThat(ledger.open()).isEmpty();
        assertThat(ledger.decision(PROCESS).orElseThrow().outcome()).isEqualTo(Outcome.MET);
        assertThat(ledger.decision(LOOP).orElseThrow().whatWouldShowIt()).isEqualTo("A reply with its date");
        assertThat(ledger.accepted(LOOP)).hasSize(2);
        assertThat(ledger.claimState(attempt.kept("Call-back within 4 hours").id(), PROCESS))
                .isEqualTo(ClaimState.ACCEPTED);
    }

    @Test
    void aNewAttemptCarriesOnlyWhatIsNotYetMetAndWhatIsNew() {
        var attempt = SomeAttempt.ready(context);
        var first = attempt.submit(PROCESS, LOOP);
        attempt.notYet(first, LOOP);
        attempt.candidateDoes().opened(first);
        attempt.keep(attempt.reply().retitled("A second reply").stated(SomeSubmission.STATED));
        var again = attempt.submit(LOOP);
        assertThat(attempt.stored(again).attempt()).isEqualTo(2);
        assertThat(attempt.stored(again).items())
                .extracting(SubmittedItem::title)
                .containsExactly("A second reply");
        var desk = attempt.assessorDoes().desk(again);
        assertThat(desk.criteria().getFirst().acceptedEarlier()).hasSize(2);
        assertThat(Objects.requireNonNull(desk.criteria().getFirst().lastDecision())
                        .outcome())
                .isEqualTo(Outcome.NOT_YET);
        assertThat(desk.earlier()).extracting(Submission::attempt).containsExactly(1);
        attempt.allMet(again);
        assertThat(attempt.ledger().decision(LOOP).orElseThrow().outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void anAcceptedItemThatWasChangedIsJudgedAnew() {
        var attempt = SomeAttempt.ready(context);
        var first = attempt.submit(PROCESS, LOOP);
        attempt.notYet(first, LOOP);
        attempt.candidateDoes().opened(first);
        var item = attempt.kept("What the sales team was told");
        context.getBean(EvidenceService.class).save(item.retitled("What they were told, dated"));
        var again = attempt.submit(LOOP);
        assertThat(attempt.stored(again).items())
                .extracting(SubmittedItem::title)
                .containsExactly("What they were told, dated");
        assertThat(attempt.assessorDoes().desk(again).criteria().getFirst().acceptedEarlier())
                .hasSize(1);
    }

    @Test
    void r5AConflictDeclaredMeanwhileBars() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        context.getBean(MongoTemplate.class).save(SomeConflict.family(attempt.assessor.id(), attempt.candidate.id()));
        var marking = attempt.assessorDoes();
        assertThat(refusal(() -> attempt.metInOneStep(id, PROCESS)).rule()).isEqualTo("R5");
        marking.giveBack(id, "I may not assess this");
        assertThat(attempt.stored(id).state()).isEqualTo(SubmissionState.RETURNED);
    }

    @Test
    void returningCountsNoAttemptAndFreesTheCriteria() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.assessorDoes().giveBack(id, "The file does not open");
        assertThat(attempt.ledger().open()).isEmpty();
        assertThat(attempt.stored(attempt.submit(PROCESS)).attempt()).isEqualTo(1);
        assertThat(attempt.candidateDoes().attempt(id).returnReason()).isEqualTo("The file does not open");
    }

    @Test
    void reopeningTakesTheDecisionsOutOfForce() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.allMet(id);
        assertThat(attempt.assessorDoes().desk(id).reopenUntil()).isNotNull();
        var desk = attempt.assessorDoes().reopen(id);
        assertThat(desk.isOpen()).isTrue();
        assertThat(attempt.ledger().decision(PROCESS)).isEmpty();
        assertThat(attempt.candidateDoes().attempt(id).marked()).isEmpty();
        attempt.asAssessor();
        assertThat(attempt.assessorDoes().draftFeedback(id).whatWasGood())
                .isEqualTo("The owner and the trigger are named.");
        attempt.notYet(id, PROCESS);
        assertThat(attempt.ledger().decision(PROCESS).orElseThrow().outcome()).isEqualTo(Outcome.NOT_YET);
    }

    @Test
    void reopeningEndsWhenTheCandidateHasOpenedIt() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.allMet(id);
        attempt.candidateDoes().opened(id);
        assertRefused(() -> attempt.assessorDoes().reopen(id)).isEqualTo("marking.refused.reopen-read");
        assertThat(attempt.assessorDoes().desk(id).reopenUntil()).isNull();
    }

    @Test
    void theFeedbackIsDraftedFromTheJudgements() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS, LOOP);
        var marking = attempt.assessorDoes();
        attempt.metInOneStep(id, PROCESS);
        marking.decide(id, PROCESS, now -> now.commented("The owner is named."));
        marking.decide(id, LOOP, open -> open.notYet(Set.of(Letter.SUFFICIENT), "A reply with its date"));
        var draft = marking.draftFeedback(id);
        assertThat(draft.whatWasGood()).isEqualTo("You have shown A repeatable process.");
        assertThat(draft.nextAction())
                .isEqualTo("Work on Close the loop next. What would show it is written under that criterion.");
        assertThat(draft.nextActionDue()).isAfter(LocalDate.now(context.getBean(MovableClock.class)));
    }

    @Test
    void anObservationIsConfirmedAndThenCounts() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var observation = new AddendumDraft(
                AddendumKind.OBSERVATION,
                LocalDate.now(context.getBean(MovableClock.class)),
                "Service desk",
                "",
                "She called back",
                List.of(PROCESS),
                null);
        attempt.assessorDoes().record(id, observation);
        attempt.candidateDoes()
                .confirm(id, attempt.stored(id).addenda().getFirst().id());
        attempt.allMet(id);
        assertThat(attempt.ledger().accepted(PROCESS))
                .filteredOn(claim -> claim.item() == null)
                .hasSize(1);
    }

    @Test
    void aQuestionIsAnsweredByTheCandidate() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.assessorDoes().ask(id, "Who runs it in August?", List.of(PROCESS));
        assertThat(context.getBean(SubmissionCatalogue.class).waitingForAnswer(attempt.candidate.id()))
                .extracting(Exchange::id)
                .containsExactly(id);
        attempt.candidateDoes()
                .answer(id, attempt.stored(id).addenda().getFirst().id(), "My deputy");
        assertThat(attempt.assessorDoes().desk(id).criteria().getFirst().claims())
                .hasSize(2);
    }

    @Test
    void theCandidateSeesNothingOfTheJudgementBeforeItIsFinished() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.metInOneStep(id, PROCESS);
        assertThat(attempt.candidateDoes().attempt(id).marked()).isEmpty();
        assertRefused(() -> attempt.candidateDoes().acknowledge(id)).isEqualTo("marking.refused.not-finished");
        assertThat(context.getBean(SubmissionCatalogue.class).feedbackUnread(List.of(attempt.candidate.id())))
                .isEmpty();
    }

    @Test
    void aFileIsReadOnlyThroughTheSubmissionItIsIn() {
        var attempt = SomeAttempt.beforeAnything(context);
        var file = attempt.pdf().file();
        var other = attempt.pdf().file();
        attempt.keep(attempt.callBack().stated(SomeSubmission.STATED).attached(new Attachment(file, null)));
        var id = attempt.submit(PROCESS);
        var marking = attempt.assessorDoes();
        var bytes = new ByteArrayOutputStream();
        marking.copyFile(id, file.id(), bytes);
        assertThat(bytes.size()).isEqualTo((int) file.size());
        assertThatThrownBy(() -> marking.copyFile(id, other.id(), bytes)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> marking.text(id, new FileId("none"))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyItsAssessorFindsIt() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var marking = attempt.assessorDoes();
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        assertThatThrownBy(() -> marking.desk(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> marking.metInOneStep(id, PROCESS, List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> marking.giveBack(id, "No")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> marking.desk(new SubmissionId("none"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aCandidateCannotMarkTheirOwnEvidence() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var marking = attempt.assessorDoes();
        attempt.asCandidate();
        assertThatThrownBy(() -> marking.metInOneStep(id, PROCESS, List.of()))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(attempt.candidate.id(), Role.CANDIDATE, Role.ASSESSOR);
        assertThatThrownBy(() -> marking.metInOneStep(id, PROCESS, List.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsLeftIsOnTheDeskByName() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        assertThat(attempt.assessorDoes().desk(id).left().stream().flatMap(left -> left.why().stream()))
                .extracting(Refusal::key)
                .containsExactly("marking.left.claim", "marking.left.criterion", "marking.left.authenticity");
    }
}
