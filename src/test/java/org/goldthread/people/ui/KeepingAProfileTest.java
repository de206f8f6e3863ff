package org.goldthread.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.people.AssessorProfile;
import org.goldthread.people.AssessorProfile.Qualification;
import org.goldthread.people.AssessorProfile.Risk;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Person;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An administrator keeps what an assessor's work depends on: qualification, risk, the second signature (R7). */
@GoldthreadTest
class KeepingAProfileTest extends AdministersPeople {
    KeepingAProfileTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anAssessorIsNamedCountersigner() {
        var assessor = store.save(SomePerson.assessor());
        openPerson(assessor);
        OnScreen.tick("May countersign a trainee’s decisions", true);
        OnScreen.choose("Assessor’s qualification", "held");
        save();
        assertThat(stored(assessor).assessorProfile())
                .isEqualTo(new AssessorProfile(Qualification.HELD, true, Risk.MEDIUM));
        assertThat(context.getBean(PeopleDirectory.class).isCountersigner(assessor.id()))
                .isTrue();
    }

    @Test
    void r7ATraineeIsNot() {
        var trainee = store.save(SomePerson.trainee());
        openPerson(trainee);
        OnScreen.tick("May countersign a trainee’s decisions", true);
        save();
        assertThat(OnScreen.errors())
                .containsExactly("Theo Trainee does not hold the role of an assessor, so cannot countersign.");
        assertThat(stored(trainee).assessorProfile()).isEqualTo(AssessorProfile.unknown());
    }

    @Test
    void whoDoesNotAssessHasNoProfile() {
        openPerson(store.save(SomePerson.candidate()));
        assertThat(OnScreen.text()).doesNotContain("As an assessor");
    }

    @Test
    void aChangeMadeElsewhereIsNotWrittenOver() {
        var assessor = store.save(SomePerson.assessor());
        openPerson(assessor);
        var elsewhere = new AssessorProfile(Qualification.WORKING_TOWARDS, false, Risk.HIGH);
        Person changed = store.save(stored(assessor).with(elsewhere, Instant.EPOCH));
        OnScreen.tick("May countersign a trainee’s decisions", true);
        save();
        assertThat(stored(changed).assessorProfile()).isEqualTo(elsewhere);
        assertThat(OnScreen.said()).contains("Somebody else changed this meanwhile.");
    }

    private static void save() {
        var profile = _get(ProfilePanel.class);
        _click(_get(profile, Button.class, spec -> spec.withText("Save as assessor")));
    }
}
