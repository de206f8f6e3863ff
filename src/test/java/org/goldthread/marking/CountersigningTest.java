package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.Refusing.refusal;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.Witness;
import org.goldthread.people.AssessorProfile;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomeConflict;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** R7 on the real store: a trainee's decisions wait, and a countersigner makes them take effect or sends them back. */
@GoldthreadTest
class CountersigningTest {
    private final MongoTemplate store;
    private final CountersignService countersigning;
    private final ApplicationContext context;
    private SomeAttempt attempt;
    private SubmissionId id = new SubmissionId("none");

    CountersigningTest(ApplicationContext context, MongoTemplate store, CountersignService countersigning) {
        this.context = context;
        this.store = store;
        this.countersigning = countersigning;
        attempt = SomeAttempt.beforeAnything(context, SomePerson.trainee());
    }

    @BeforeEach
    void aTraineeHasFinished() {
        attempt = SomeAttempt.beforeAnything(context, SomePerson.trainee());
        attempt.keep(attempt.callBack().stated(SomeSubmission.STATED).attached(attempt.pdf()));
        id = attempt.submit(PROCESS);
        attempt.allMet(id);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void untilTheSecondSignatureTheLedgerAndTheCandidateKnowNothing() {
        assertThat(attempt.ledger().decision(PROCESS)).isEmpty();
        assertThat(attempt.ledger().open()).hasSize(1);
        var seen = attempt.candidateDoes().attempt(id);
        assertThat(seen.marked()).isEmpty();
        assertThat(seen.isWithAssessor()).isTrue();
        var known = context.getBean(SubmissionCatalogue.class)
                .ofPortfolio(attempt.portfolio, attempt.candidate.id())
                .getFirst();
        assertThat(known.criterionJudgements()).isEmpty();
        assertThat(known.state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        assertThat(attempt.assessorDoes().waiting("")).isZero();
    }

    @Test
    void aCountersignerFindsItSeesAllAndSigns() {
        signInCountersigner();
        assertThat(countersigning.waiting("", 0, 10))
                .extracting(MarkingQueueRow::id)
                .contains(id);
        var desk = countersigning.desk(id);
        assertThat(desk.criteria().getFirst().judgement().isDecided()).isTrue();
        assertThat(desk.isOpen()).isFalse();
        countersigning.agree(id, shown(id));
        assertThat(attempt.ledger().decision(PROCESS)).isPresent();
        assertThat(attempt.ledger().open()).isEmpty();
        assertThat(attempt.candidateDoes().attempt(id).marked()).isPresent();
    }

    @Test
    void sentBackItIsInTheTraineesQueueAgainWithTheReason() {
        var second = signInCountersigner();
        countersigning.sendBack(id, shown(id), "Look at the dates again.");
        var marking = attempt.assessorDoes();
        assertThat(marking.queue("", 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.isSentBack()).isTrue();
            assertThat(row.decided()).isEqualTo(1);
        });
        assertThat(attempt.ledger().decision(PROCESS)).isEmpty();
        attempt.finish(id, "The owner and the trigger are named.", "", null);
        SignIn.as(second.id(), Role.ASSESSOR);
        countersigning.agree(id, shown(id));
        assertThat(attempt.ledger().decision(PROCESS)).isPresent();
    }

    @Test
    void whoeverElseDoesNotFindIt() {
        signIn(SomePerson.assessor());
        assertNothing();
        SignIn.as(attempt.assessor.id(), Role.ASSESSOR, Role.TRAINEE_ASSESSOR);
        assertNothing();
        SignIn.as(attempt.candidate.id(), Role.ASSESSOR);
        assertNothing();
        var barred = signInCountersigner();
        store.save(SomeConflict.family(barred.id(), attempt.candidate.id()));
        assertNothing();
    }

    @Test
    void aTraineeWhoIsNamedCountersignerSignsNothing() {
        signIn(countersigner(SomePerson.trainee()));
        assertNothing();
    }

    @Test
    void whatWasFinishedAnewIsReadAnew() {
        var before = shown(id);
        attempt.assessorDoes().reopen(id);
        attempt.asAssessor();
        attempt.finish(id, "The owner and the trigger are named.", "", null);
        signInCountersigner();
        assertThat(refusal(() -> countersigning.agree(id, before.minusMillis(1)))
                        .rule())
                .isEqualTo("R7");
        assertThat(refusal(() -> countersigning.sendBack(id, before.minusMillis(1), "No"))
                        .rule())
                .isEqualTo("R7");
        assertThat(attempt.ledger().decisions()).isEmpty();
    }

    @Test
    void r5WhatABarredTraineeDecidedDoesNotTakeEffectButGoesBack() {
        store.save(SomeConflict.family(attempt.assessor.id(), attempt.candidate.id()));
        signInCountersigner();
        assertThat(refusal(() -> countersigning.agree(id, shown(id))).rule()).isEqualTo("R5");
        assertThat(attempt.ledger().decisions()).isEmpty();
        countersigning.sendBack(id, shown(id), "You are related.");
        assertThat(attempt.stored(id).state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
    }

    @Test
    void twoSignaturesAtOnceHaveOneEffect() {
        signInCountersigner();
        countersigning.agree(id, shown(id));
        assertThatThrownBy(() -> countersigning.agree(id, shown(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> countersigning.sendBack(id, shown(id), "Late")).isInstanceOf(NotFound.class);
        assertThat(attempt.ledger().decisions()).hasSize(1);
    }

    @Test
    void r4AWitnessIsTold() {
        var second = SomePerson.assessor();
        var other = SomeAttempt.beforeAnything(context, SomePerson.trainee());
        other.keep(other.callBack()
                .typed(EvidenceType.WITNESS_TESTIMONY)
                .testifiedBy(new Witness("Ada", "Manager", "customer", second.email(), LocalDate.of(2026, 3, 2)))
                .attached(other.pdf())
                .stated(SomeSubmission.STATED));
        var testified = other.submit(PROCESS);
        other.assessorDoes()
                .witnessConfirmed(
                        testified,
                        other.kept("Call-back within 4 hours").id(),
                        "By telephone",
                        LocalDate.now(context.getBean(Clock.class)));
        other.allMet(testified);
        signIn(countersigner(second));
        assertThat(refusal(() -> countersigning.agree(testified, shown(testified)))
                        .rule())
                .isEqualTo("R4");
    }

    @Test
    void theFilesAreReadableByTheCountersignerOnlyWhileItWaits() {
        signInCountersigner();
        var file =
                attempt.stored(id).items().getFirst().attachments().getFirst().file();
        var marking = context.getBean(MarkingService.class);
        assertThat(marking.pageText(id, file.id(), 1)).isNotNull();
        countersigning.agree(id, shown(id));
        assertThatThrownBy(() -> marking.pageText(id, file.id(), 1)).isInstanceOf(NotFound.class);
    }

    private Instant shown(SubmissionId submission) {
        var second = attempt.stored(submission).countersigning();
        return second == null ? Instant.EPOCH : second.asked();
    }

    private void assertNothing() {
        assertThat(countersigning.waiting("", 0, 100))
                .extracting(MarkingQueueRow::id)
                .doesNotContain(id);
        for (Runnable step : List.<Runnable>of(
                () -> countersigning.desk(id),
                () -> countersigning.agree(id, shown(id)),
                () -> countersigning.sendBack(id, shown(id), "No"))) {
            assertThatThrownBy(step::run).isInstanceOf(NotFound.class);
        }
    }

    private Person signInCountersigner() {
        return signIn(countersigner(SomePerson.assessor()));
    }

    private static Person countersigner(Person person) {
        return person.with(
                new AssessorProfile(AssessorProfile.Qualification.HELD, true, AssessorProfile.Risk.LOW), Instant.EPOCH);
    }

    private Person signIn(Person person) {
        var kept = store.save(person);
        PersonId who = kept.id();
        SignIn.as(who, Role.ASSESSOR);
        return kept;
    }
}
