package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What waits for an assessor, and only for them. */
@GoldthreadTest
class TheQueueTest {
    private final ApplicationContext context;

    TheQueueTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void whatWaitsStandsThereWithHowLongAndByWhen() {
        SomeDesk.waiting(context);
        Screens.open(context);
        OnScreen.go("marking");
        assertThat(OnScreen.text())
                .contains("1 submission waits", "P. Anand, attempt 1", "2 criteria, 0 decided")
                .contains("today", "waiting", "expected by ");
        OnScreen.follow("P. Anand, attempt 1");
        assertThat(OnScreen.text()).contains("A repeatable process");
    }

    @Test
    void theSearchIsByCandidate() {
        SomeDesk.waiting(context);
        Screens.open(context);
        OnScreen.go("marking");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search by candidate")), "anan");
        assertThat(OnScreen.text()).contains("P. Anand, attempt 1");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search by candidate")), "somebody");
        assertThat(OnScreen.text()).contains("Nobody called “somebody” waits for you.");
        OnScreen.follow("Show all that wait");
        assertThat(OnScreen.text()).contains("P. Anand, attempt 1");
    }

    @Test
    void aPagePastTheLastIsTheLast() {
        SomeDesk.waiting(context);
        Screens.open(context);
        OnScreen.go("marking?page=7");
        assertThat(OnScreen.text()).contains("P. Anand, attempt 1").doesNotContain("Nothing waits for you.");
    }

    @Test
    void anEmptyQueueSaysWhatBelongsHere() {
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        Screens.open(context);
        OnScreen.go("marking");
        assertThat(OnScreen.text()).contains("Nothing waits for you.");
    }

    @Test
    void aStrangersSubmissionIsNotFound() {
        var desk = SomeDesk.waiting(context);
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        Screens.open(context);
        assertThatExceptionOfType(NotFound.class).isThrownBy(desk::now);
    }
}
