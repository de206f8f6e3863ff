package org.goldthread.notices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.sidenav.SideNav;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.ui.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What one is told stands at one place, and the navigation says how much of it is new. */
@GoldthreadTest
class ReadingNoticesTest {
    private final ApplicationContext context;

    ReadingNoticesTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void anAssessorReadsThatASubmissionWaitsAndOpensIt() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("notices");
        assertThat(OnScreen.text()).contains("One is new.");
        assertThat(notices()).containsExactly("New Cara Candidate handed in a submission on " + day() + ". today");
        assertThat(navigation()).isEqualTo("Notices 1 one is new");
        OnScreen.follow("Cara Candidate handed in a submission on ");
        assertThat(OnScreen.address()).isEqualTo("marking/" + id.value());
        OnScreen.go("notices");
        assertThat(OnScreen.text()).contains("You have read all of them.").doesNotContain("Mark all as read");
        assertThat(navigation()).isEqualTo("Notices ");
    }

    @Test
    void aCandidateReadsThatFeedbackIsReadyAndNotWhatItSays() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        attempt.asCandidate();
        Screens.open(context);
        OnScreen.go("notices");
        assertThat(notices())
                .containsExactly(
                        "New Your feedback from Ada Assessor is ready, on what you handed in " + day() + ". today");
        OnScreen.follow("Your feedback from Ada Assessor");
        assertThat(OnScreen.address()).isEqualTo("portfolio/" + attempt.portfolio.value() + "/attempts/" + id.value());
    }

    @Test
    void whatCameBackIsNamedByTheDayOfHandingIn() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().giveBack(id, "The log does not open.");
        attempt.asCandidate();
        Screens.open(context);
        OnScreen.go("notices");
        assertThat(notices()).containsExactly("New Ada Assessor gave back what you handed in on " + day() + ". today");
    }

    private String day() {
        var days = context.getBean(Days.class);
        return days.exact(days.today());
    }

    @Test
    void allAreMarkedAsReadAtOnce() {
        var attempt = SomeAttempt.ready(context);
        attempt.submit(SomeAttempt.PROCESS);
        attempt.submit(SomeAttempt.LOOP);
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("notices");
        assertThat(OnScreen.text()).contains("2 are new.");
        assertThat(navigation()).isEqualTo("Notices 2 2 are new");
        OnScreen.press("Mark all as read");
        assertThat(OnScreen.text()).contains("You have read all of them.");
        assertThat(notices()).hasSize(2).noneMatch(notice -> notice.startsWith("New"));
        assertThat(navigation()).isEqualTo("Notices ");
    }

    @Test
    void aPagePastTheLastIsTheLast() {
        var attempt = SomeAttempt.ready(context);
        attempt.submit(SomeAttempt.PROCESS);
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("notices?page=3");
        assertThat(notices()).hasSize(1);
        assertThat(OnScreen.text()).doesNotContain("You are told here when something of yours moves on.");
    }

    @Test
    void anEmptyListSaysWhatBelongsThere() {
        SignIn.as(
                context.getBean(MongoTemplate.class)
                        .save(SomePerson.candidate())
                        .id(),
                Role.CANDIDATE);
        Screens.open(context);
        OnScreen.go("notices");
        assertThat(OnScreen.text()).contains("You are told here when something of yours moves on.");
    }

    @Test
    void anothersNoticeIsNotHere() {
        SignIn.as(
                context.getBean(MongoTemplate.class)
                        .save(SomePerson.candidate())
                        .id(),
                Role.CANDIDATE);
        Screens.open(context);
        OnScreen.go("notices/none");
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }

    private static String navigation() {
        return _get(SideNav.class).getItems().stream()
                .filter(item -> "Notices".equals(item.getLabel()))
                .map(item -> item.getLabel() + " " + OnScreen.textOf(item.getSuffixComponent()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notices() {
        return _find(_get(UnorderedList.class, spec -> spec.withClasses("notices")), ListItem.class).stream()
                .map(OnScreen::textOf)
                .toList();
    }
}
