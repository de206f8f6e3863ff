package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A criterion handed in again: the earlier copy and judgement stand beside this one, and what changed is named. */
@GoldthreadTest
class ComparingSideBySideTest {
    private final ApplicationContext context;
    private SomeAttempt attempt;
    private SubmissionId again;

    ComparingSideBySideTest(ApplicationContext context) {
        this.context = context;
        attempt = SomeAttempt.ready(context);
        again = new SubmissionId("none");
    }

    @BeforeEach
    void handInAgain() {
        attempt = SomeAttempt.ready(context);
        var item = attempt.kept("Call-back within 4 hours");
        attempt.keep(item.attached(attempt.pdf()));
        var first = attempt.submit(SomeAttempt.LOOP);
        attempt.notAccepted(first, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(first);
        attempt.keep(attempt.kept("What the sales team was told").retitled("What sales and service were told"));
        var without = attempt.kept("Call-back within 4 hours");
        attempt.keep(without.detached(without.attachments().getFirst().file().id()));
        again = attempt.submit(SomeAttempt.LOOP);
        attempt.asAssessor();
        Screens.open(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void whatChangedIsNamedAndBothCopiesAreThere() {
        DeskScreen.open(again);
        OnScreen.go("marking/" + again.value() + "/compare/2.3");
        assertThat(OnScreen.heading()).isEqualTo("Close the loop: attempt 2 beside attempt 1");
        assertThat(OnScreen.text())
                .contains("Changed: Title", "What the sales team was told", "What sales and service were told")
                .contains("File no longer there: call-back.pdf");
    }

    @Test
    void bothJudgementsAreInWords() {
        OnScreen.go("marking/" + again.value() + "/compare/2.3?attempt=1");
        assertThat(OnScreen.text())
                .contains("Attempt 1: not yet, “A reply of this year”", "Attempt 2: not decided")
                .contains("not current", "current not judged");
    }

    @Test
    void ofWhatWasWithdrawnThereIsNothingToCompare() {
        attempt.candidateDoes().withdraw(again);
        attempt.asAssessor();
        OnScreen.go("marking/" + again.value() + "/compare/2.3");
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }

    @Test
    void theDeskLeadsThereAndBack() {
        DeskScreen.open(again);
        OnScreen.follow("Side by side with this attempt");
        assertThat(OnScreen.address()).contains("/compare/2.3");
        OnScreen.follow("Cara Candidate, attempt 2");
        assertThat(OnScreen.heading()).isEqualTo("Cara Candidate, attempt 2");
    }

    /** The first attempt; its key is pressed as the keys of the desk press what names them. */
    @Test
    void theKeySaysThatThereIsNoAttemptBefore() {
        var desk = SomeDesk.waiting(context);
        DeskScreen.open(desk.submission);
        _click(_get(NativeButton.class, spec -> spec.withText("This criterion was not handed in before.")));
        assertThat(OnScreen.said()).contains("This criterion was not handed in before.");
        attempt.asAssessor();
        DeskScreen.open(again);
        assertThat(_find(NativeButton.class, spec -> spec.withText("This criterion was not handed in before.")))
                .isEmpty();
    }

    @Test
    void whatWasNotHandedInBeforeHasNothingBesideIt() {
        OnScreen.go("marking/" + again.value() + "/compare/2.1");
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }

    @Test
    void anotherAssessorDoesNotFindIt() {
        var other = context.getBean(MongoTemplate.class).save(SomePerson.assessor());
        SignIn.as(other.id(), Role.ASSESSOR);
        OnScreen.go("marking/" + again.value() + "/compare/2.3");
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }
}
