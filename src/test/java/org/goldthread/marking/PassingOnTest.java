package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.Refusing.refusal;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.Witness;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.RelationService;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** R10: the last assessor stays while items are under assessment, unless they may no longer assess. */
@GoldthreadTest
class PassingOnTest {
    private final ApplicationContext context;
    private final MongoTemplate store;
    private final Person next;

    PassingOnTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
        next = store.save(SomePerson.named("Nora Next", Role.ASSESSOR));
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void r10WhoMayAssessKeepsWhatIsUnderAssessment() {
        var attempt = assigned(SomeAttempt.ready(context));
        begun(attempt);
        assertThat(refusal(() -> relations().assign(attempt.candidate.id(), next.id(), ""))
                        .rule())
                .isEqualTo("R10");
    }

    @Test
    void r10WhatADisabledAssessorHadIsMarkedByTheNext() {
        var attempt = assigned(SomeAttempt.ready(context));
        var id = begun(attempt);
        disable(attempt.assessor);
        relations().assign(attempt.candidate.id(), next.id(), "");

        var submission = attempt.stored(id);
        assertThat(submission.assessor()).isEqualTo(next.id());
        assertThat(submission.isIntact()).isTrue();
        assertThat(submission.authenticityConfirmed()).isFalse();
        assertThat(submission.judgement(PROCESS).outcome()).isEqualTo(Outcome.MET);
        assertThat(attempt.ledger().open().getFirst().assessor()).isEqualTo(next.id());

        SignIn.as(next.id(), Role.ASSESSOR);
        var marking = context.getBean(MarkingService.class);
        assertThat(marking.queue("", 0, 10)).extracting(MarkingQueueRow::id).containsExactly(id);
        marking.confirmAuthenticity(id, true);
        attempt.finish(id, "The owner and the trigger are named.", "", null);
        assertThat(attempt.ledger().decision(PROCESS).orElseThrow().assessor()).isEqualTo(next.id());
    }

    @Test
    void r10AnAssignmentEndedAfterwardsPassesOnToo() {
        var attempt = assigned(SomeAttempt.ready(context));
        var id = begun(attempt);
        disable(attempt.assessor);
        relations().unassign(attempt.candidate.id());
        relations().assign(attempt.candidate.id(), next.id(), "");
        assertThat(attempt.stored(id).assessor()).isEqualTo(next.id());
    }

    @Test
    void r4AWitnessOfWhatWasHandedInDoesNotTakeItOver() {
        var attempt = assigned(SomeAttempt.beforeAnything(context));
        var seen = attempt.callBack()
                .typed(EvidenceType.WITNESS_TESTIMONY)
                .attached(attempt.pdf())
                .testifiedBy(new Witness(next.name(), "Manager", "Customer", next.email(), SomeSubmission.TODAY))
                .stated(SomeSubmission.STATED);
        attempt.keep(seen);
        var id = attempt.submit(PROCESS);
        disable(attempt.assessor);
        assertThat(refusal(() -> relations().assign(attempt.candidate.id(), next.id(), ""))
                        .rule())
                .isEqualTo("R4");
        assertThat(attempt.stored(id).assessor()).isEqualTo(attempt.assessor.id());
    }

    private SomeAttempt assigned(SomeAttempt attempt) {
        store.save(SomePerson.assessedBy(attempt.assessor.id(), stored(attempt.candidate.id())));
        return attempt;
    }

    private Person stored(PersonId id) {
        return context.getBean(PeopleDirectory.class).find(id).orElseThrow();
    }

    private SubmissionId begun(SomeAttempt attempt) {
        var id = attempt.submit(PROCESS);
        var marking = attempt.assessorDoes();
        attempt.metInOneStep(id, PROCESS);
        marking.confirmAuthenticity(id, true);
        return id;
    }

    private void disable(Person person) {
        asAdministrator();
        context.getBean(PeopleService.class).disable(person.id());
    }

    private RelationService relations() {
        asAdministrator();
        return context.getBean(RelationService.class);
    }

    private static void asAdministrator() {
        SignIn.as(PersonId.next(), Role.ADMIN);
    }
}
