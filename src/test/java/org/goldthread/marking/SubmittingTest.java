package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.Refusing.assertRefused;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.AiAssistance;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.Redaction;
import org.goldthread.evidence.ThirdPartyData;
import org.goldthread.evidence.Witness;
import org.goldthread.files.FileUser;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.CriterionState;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.Presented;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.goldthread.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Handing in, on the real store. */
@GoldthreadTest
class SubmittingTest {
    private final ApplicationContext context;

    SubmittingTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void theChosenCriteriaGoToTheAssessor() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS, LOOP);
        assertThat(attempt.stored(id).state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(attempt.stored(id).isIntact()).isTrue();
        assertThat(attempt.ledger().open()).singleElement().satisfies(open -> {
            assertThat(open.criteria()).containsExactly(PROCESS, LOOP);
            assertThat(open.claims()).hasSize(3);
        });
        assertThat(attempt.assessorDoes().queue("cara", 0, 10))
                .extracting(MarkingQueueRow::id)
                .contains(id);
    }

    @Test
    void anAnswerMayBeExpectedInTenWorkingDays() {
        var attempt = SomeAttempt.ready(context);
        var submission = attempt.stored(attempt.submit(PROCESS));
        var day = LocalDate.ofInstant(submission.submitted(), ZoneId.of("Europe/London"));
        assertThat(submission.expectBy()).isEqualTo(WorkingDays.after(day, 10));
    }

    @Test
    void onlyWhatIsReadyIsPreselectedAndTheRestIsNamed() {
        var attempt = SomeAttempt.beforeAnything(context);
        attempt.keep(attempt.callBack().stated(SomeSubmission.STATED));
        attempt.keep(
                attempt.reply().retitled("Half told").withClaims(List.of(new Claim(new CriterionCode("5.4"), "", ""))));
        var preparation = attempt.candidateDoes().prepare(attempt.portfolio);
        assertThat(preparation.criteria())
                .filteredOn(PreparedCriterion::isReady)
                .extracting(criterion -> criterion.criterion().code())
                .containsExactly(PROCESS);
        assertThat(preparation.criteria())
                .filteredOn(criterion -> !criterion.choosable())
                .extracting(criterion -> criterion.criterion().code().value())
                .containsExactly("5.4");
        assertThat(preparation.assessorName()).isEqualTo("Ada Assessor");
    }

    @Test
    void withoutTheDeclarationNothingIsHandedIn() {
        var attempt = SomeAttempt.ready(context);
        assertRefused(() -> attempt.candidateDoes()
                        .submit(attempt.portfolio, List.of(PROCESS), false, new Shown(List.of(), Presented.nothing())))
                .isEqualTo("marking.refused.declaration");
        assertThat(attempt.allStored()).isEmpty();
    }

    @Test
    void whatStillNeedsRedactionBlocksUntilItIsDone() {
        var attempt = SomeAttempt.beforeAnything(context);
        var item = attempt.keep(attempt.callBack());
        assertRefused(() -> attempt.submit(PROCESS)).isEqualTo("marking.refused.integrity");
        attempt.candidateDoes()
                .state(item.id(), new Integrity(ThirdPartyData.IDENTIFIABLE, Redaction.NEEDED, AiAssistance.NONE, ""));
        assertRefused(() -> attempt.submit(PROCESS)).isEqualTo("marking.refused.redaction");
        attempt.candidateDoes()
                .state(item.id(), new Integrity(ThirdPartyData.IDENTIFIABLE, Redaction.DONE, AiAssistance.NONE, ""));
        assertThat(attempt.stored(attempt.submit(PROCESS)).state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void anItemThatDoesNotSayHowIsNotHandedIn() {
        var attempt = SomeAttempt.beforeAnything(context);
        attempt.keep(
                attempt.callBack().stated(SomeSubmission.STATED).withClaims(List.of(new Claim(PROCESS, "page 2", ""))));
        assertRefused(() -> attempt.submit(PROCESS)).isEqualTo("marking.refused.sentence");
    }

    @Test
    void editingAnItemNeverChangesWhatWasHandedIn() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var item = attempt.kept("Call-back within 4 hours");
        attempt.keep(item.retitled("Call-back within the day").withClaims(List.of()));
        assertThat(attempt.stored(id).items())
                .extracting(SubmittedItem::title)
                .containsExactly("Call-back within 4 hours");
        assertThat(attempt.stored(id).isIntact()).isTrue();
    }

    @Test
    void aFileThatWasHandedInIsKeptFromTheSweep() {
        var attempt = SomeAttempt.beforeAnything(context);
        var file = attempt.pdf();
        attempt.keep(attempt.callBack().stated(SomeSubmission.STATED).attached(file));
        attempt.submit(PROCESS);
        attempt.keep(attempt.kept("Call-back within 4 hours").withAttachments(List.of()));
        assertThat(context.getBeanProvider(FileUser.class).stream()
                        .flatMap(user -> user.keeps(file.file().id()).stream()))
                .extracting(Refusal::key)
                .containsExactly("marking.refused.file-kept");
    }

    @Test
    void aCriterionIsInOneSubmissionAtATime() {
        var attempt = SomeAttempt.ready(context);
        attempt.submit(PROCESS);
        assertThatThrownBy(() -> attempt.submit(PROCESS, LOOP)).isInstanceOf(Refused.class);
        attempt.submit(LOOP);
        assertThat(attempt.ledger().open()).hasSize(2);
        assertThat(attempt.allStored()).extracting(Submission::attempt).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aHundredClicksAtOnceHaveOneEffect() throws InterruptedException, ExecutionException {
        var attempt = SomeAttempt.ready(context);
        Callable<Boolean> click = () -> {
            try {
                attempt.submit(PROCESS, LOOP);
                return true;
            } catch (Refused e) {
                return false;
            } finally {
                SignIn.out();
            }
        };
        int done = 0;
        try (var hands = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> each : hands.invokeAll(Collections.nCopies(100, click))) {
                done += each.get() ? 1 : 0;
            }
        }
        attempt.asCandidate();
        assertThat(done).isEqualTo(1);
        assertThat(attempt.allStored())
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(SubmissionState.SUBMITTED));
        assertThat(attempt.ledger().open()).hasSize(1);
    }

    @Test
    void twoAtOnceBearTwoNumbers() throws InterruptedException, ExecutionException {
        var attempt = SomeAttempt.ready(context);
        var service = attempt.candidateDoes();
        var shown = service.prepare(attempt.portfolio).shown();
        var together = new CyclicBarrier(2);
        List<Callable<SubmissionId>> both = Stream.of(PROCESS, LOOP)
                .<Callable<SubmissionId>>map(code -> () -> {
                    attempt.asCandidate();
                    together.await();
                    return service.submit(attempt.portfolio, List.of(code), true, shown);
                })
                .toList();
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (Future<SubmissionId> each : hands.invokeAll(both)) {
                each.get();
            }
        }
        assertThat(attempt.allStored()).extracting(Submission::attempt).containsExactlyInAnyOrder(1, 2);
        assertThat(attempt.allStored()).allMatch(Submission::isIntact);
    }

    @Test
    void withdrawingFreesTheCriteriaAndCountsNoAttempt() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.candidateDoes().withdraw(id);
        assertThat(attempt.ledger().open()).isEmpty();
        assertThat(state(attempt)).isEqualTo(CriterionState.EVIDENCE_DRAFTED);
        assertThat(attempt.stored(attempt.submit(PROCESS)).attempt()).isEqualTo(1);
    }

    @Test
    void withdrawingEndsWithTheFirstJudgement() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.acceptAll(id, PROCESS);
        assertRefused(() -> attempt.candidateDoes().withdraw(id))
                .isEqualTo("marking.refused.withdraw.UNDER_ASSESSMENT");
        assertThat(state(attempt)).isEqualTo(CriterionState.UNDER_ASSESSMENT);
    }

    @Test
    void r4AWitnessCannotAssess() {
        var attempt = SomeAttempt.beforeAnything(context);
        var witness = new Witness("A. A.", "Assessor", "Colleague", attempt.assessor.email(), LocalDate.of(2026, 3, 2));
        attempt.keep(attempt.callBack()
                .typed(EvidenceType.WITNESS_TESTIMONY)
                .testifiedBy(witness)
                .attached(attempt.pdf())
                .stated(SomeSubmission.STATED));
        assertRefused(() -> attempt.submit(PROCESS)).isEqualTo("marking.refused.witness");
    }

    @Test
    void somebodyElsesIsNotFound() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var service = attempt.candidateDoes();
        SignIn.as(PersonId.next(), Role.CANDIDATE, Role.ADMIN, Role.TEAM_LEAD);
        assertThatThrownBy(() -> service.attempt(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.withdraw(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.prepare(attempt.portfolio)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.submit(
                        attempt.portfolio, List.of(PROCESS), true, new Shown(List.of(), Presented.nothing())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.attempt(new SubmissionId("none"))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAssessorDoesNotHandIn() {
        var attempt = SomeAttempt.beforeAnything(context, SomePerson.assessor());
        var service = attempt.candidateDoes();
        attempt.asAssessor();
        assertThatThrownBy(() -> service.prepare(attempt.portfolio)).isInstanceOf(AccessDeniedException.class);
    }

    private CriterionState state(SomeAttempt attempt) {
        return context.getBean(PortfolioCatalogue.class)
                .coverage(attempt.ledger())
                .of(PROCESS)
                .orElseThrow()
                .state();
    }
}
