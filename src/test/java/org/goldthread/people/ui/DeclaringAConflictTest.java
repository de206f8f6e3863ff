package org.goldthread.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.SignIn;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Person;
import org.goldthread.people.RelationService;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An administrator enters how two people stand to each other. */
@GoldthreadTest
class DeclaringAConflictTest extends AdministersPeople {
    private final RelationService relations;
    private final Person candidate;
    private final Person other;

    DeclaringAConflictTest(ApplicationContext context, RelationService relations) {
        super(context);
        this.relations = relations;
        candidate = store.save(SomePerson.candidate());
        other = store.save(SomePerson.named("Otto " + UUID.randomUUID(), Role.ASSESSOR));
    }

    @Test
    void familyIsBarredAndSeenFromBothSides() {
        declare("Family");
        assertThat(OnScreen.text()).contains(other.name() + ": Family", "Must not assess");
        openPerson(other);
        assertThat(OnScreen.text()).contains("Cara Candidate: Family");
    }

    @Test
    void somethingElseIsNamedInASentence() {
        declare("Something else");
        assertThat(OnScreen.errors()).containsExactly("Say in one sentence what the relation is.");
        OnScreen.write("How it is handled", "They share an office; a second assessor reads along.");
        OnScreen.press("Declare");
        assertThat(OnScreen.text()).contains("Handled", "They share an office");
    }

    @SuppressWarnings("rawtypes")
    @Test
    void r5NobodyDeclaresARelationWithThemselvesAndTheFieldSaysSo() {
        openPerson(other);
        OnScreen.pick(other.name() + " and", other.name());
        OnScreen.choose("How they are related", "Family");
        OnScreen.press("Declare");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel(other.name() + " and"))
                        .isInvalid())
                .isTrue();
        assertThat(OnScreen.errors()).hasSize(1);
    }

    @Test
    void withoutTheOtherPersonNothingIsDeclared() {
        openPerson(candidate);
        OnScreen.press("Declare");
        assertThat(OnScreen.errors()).containsExactly("Choose the other person.");
        assertThat(relations.declarations(candidate.id())).isEmpty();
    }

    @Test
    void howTheyAreRelatedIsChosenAndNotTakenForGranted() {
        openPerson(candidate);
        OnScreen.pick("Cara Candidate and", other.name());
        OnScreen.press("Declare");
        assertThat(OnScreen.errors()).containsExactly("Choose how they are related.");
        assertThat(relations.declarations(candidate.id())).isEmpty();
    }

    @Test
    void whoStillAssessesTheOtherIsNamedWithTheWayToAnother() {
        var attempt = SomeAttempt.between(context, candidate, other).withBothItems();
        attempt.submit(SomeAttempt.PROCESS);
        SignIn.as(me.id(), Role.ADMIN);
        declare("Family");
        openPerson(other);
        assertThat(OnScreen.text())
                .contains(other.name() + " is the assessor of Cara Candidate, with 1 submission open.");
        OnScreen.follow("Assign another");
        assertThat(OnScreen.heading()).isEqualTo("Cara Candidate");
    }

    @Test
    void whatWasEnteredByMistakeIsTakenBackAndUndone() {
        declare("Family");
        OnScreen.press("Take back about " + other.name());
        assertThat(relations.declarations(candidate.id())).isEmpty();
        OnScreen.press("Undo");
        assertThat(relations.declarations(candidate.id())).hasSize(1);
    }

    private void declare(String kind) {
        openPerson(candidate);
        OnScreen.pick("Cara Candidate and", other.name());
        OnScreen.choose("How they are related", kind);
        OnScreen.press("Declare");
    }
}
