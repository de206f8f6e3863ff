package org.goldthread.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.people.Person;
import org.goldthread.people.RelationService;
import org.goldthread.people.Role;
import org.goldthread.people.SomeConflict;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An administrator says who assesses whom (R1, R5; line managers and coaches with a sentence of mitigation). */
@GoldthreadTest
class AssigningAnAssessorTest extends AdministersPeople {
    private final Person ada;

    AssigningAnAssessorTest(ApplicationContext context) {
        super(context);
        ada = store.save(SomePerson.named("Ada " + UUID.randomUUID(), Role.ASSESSOR));
    }

    @Test
    void anAssessorIsAssignedAndTheAssignmentIsEndedAndTakenBack() {
        var candidate = store.save(SomePerson.candidate());
        openPerson(candidate);
        assertThat(OnScreen.text()).contains("Nobody assesses Cara Candidate yet.");
        assign();
        assertThat(assessorOf(candidate)).isEqualTo(ada.id().value());
        assertThat(OnScreen.text()).contains(ada.name() + ", since");
        OnScreen.press("End this");
        assertThat(stored(candidate).assessor()).isNull();
        OnScreen.press("Undo");
        assertThat(assessorOf(candidate)).isEqualTo(ada.id().value());
    }

    @Test
    void withoutAChoiceTheFieldSaysSo() {
        openPerson(store.save(SomePerson.candidate()));
        OnScreen.press("Assign");
        assertThat(OnScreen.errors()).containsExactly("Choose an assessor.");
    }

    @Test
    void aLineManagerNeedsASentenceOfMitigation() {
        var candidate = store.save(SomePerson.managedBy(ada.id(), SomePerson.candidate()));
        openPerson(candidate);
        assign();
        assertThat(OnScreen.errors()).containsExactly("Say in one sentence how the assessment stays fair.");
        assertThat(stored(candidate).assessor()).isNull();
        OnScreen.write("How does the assessment stay fair?", "Every decision is sampled.");
        OnScreen.press("Assign");
        assertThat(Objects.requireNonNull(stored(candidate).assessor()).mitigation())
                .isEqualTo("Every decision is sampled.");
    }

    @Test
    void aSentenceAboutOneIsNotKeptForAnother() {
        var bob = store.save(SomePerson.named("Bob " + UUID.randomUUID(), Role.ASSESSOR));
        var candidate = store.save(SomePerson.managedBy(ada.id(), SomePerson.candidate()));
        openPerson(candidate);
        OnScreen.pick("Who assesses from now on", ada.name());
        OnScreen.write("How does the assessment stay fair?", "Every decision is sampled.");
        OnScreen.pick("Who assesses from now on", bob.name());
        OnScreen.press("Assign");
        var assigned = Objects.requireNonNull(stored(candidate).assessor());
        assertThat(assigned.assessor()).isEqualTo(bob.id());
        assertThat(assigned.mitigation()).isEmpty();
    }

    @Test
    void aSentenceThatNothingAsksForIsDropped() {
        var candidate = store.save(SomePerson.candidate());
        var assigned = context.getBean(RelationService.class).assign(candidate.id(), ada.id(), "For someone else.");
        assertThat(Objects.requireNonNull(assigned.assessor()).mitigation()).isEmpty();
    }

    @Test
    void r1NobodyAssessesThemselves() {
        var both = store.save(SomePerson.named("Bo " + UUID.randomUUID(), Role.CANDIDATE, Role.ASSESSOR));
        openPerson(both);
        OnScreen.pick("Who assesses from now on", both.name());
        OnScreen.press("Assign");
        assertThat(OnScreen.errors()).containsExactly("Nobody assesses themselves. Choose someone else.");
        assertThat(stored(both).assessor()).isNull();
    }

    @Test
    void r5ABarredConflictKeepsThemFromAssessing() {
        var candidate = store.save(SomePerson.candidate());
        store.save(SomeConflict.family(candidate.id(), ada.id()));
        openPerson(candidate);
        assign();
        assertThat(OnScreen.errors())
                .containsExactly("A declared conflict keeps " + ada.name()
                        + " from assessing Cara Candidate. Choose someone else.");
        assertThat(stored(candidate).assessor()).isNull();
    }

    private void assign() {
        OnScreen.pick("Who assesses from now on", ada.name());
        OnScreen.press("Assign");
    }

    private String assessorOf(Person candidate) {
        return Objects.requireNonNull(stored(candidate).assessor()).assessor().value();
    }
}
