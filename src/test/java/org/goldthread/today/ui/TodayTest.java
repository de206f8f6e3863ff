package org.goldthread.today.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.SignIn;
import org.goldthread.StoreCommands;
import org.goldthread.engagement.EngagementService;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.today.TodayService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What stands on somebody's Today, by role; an assessor's stands in {@link AssessorsTodayTest}. */
@GoldthreadTest
class TodayTest extends OpensToday {
    TodayTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anEmptyTodayHasOneSentenceAndOneButton() {
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        open();
        assertThat(OnScreen.text())
                .matches("Good (morning|afternoon|evening) Your portfolio starts with one thing that you did\\."
                        + " Log something you did");
        assertThat(_find(Main.class).getFirst().getElement().getTextRecursively())
                .doesNotContain("0 of");
        OnScreen.follow("Log something you did");
        assertThat(OnScreen.address()).startsWith("evidence/new?stage=gap");
    }

    @Test
    void anAgreedPortfolioInWhichNothingIsLoggedHasOneSentenceAndOneButtonToo() {
        SomeAttempt.beforeAnything(context).asCandidate();
        open();
        assertThat(OnScreen.text())
                .matches("Good (morning|afternoon|evening) Your portfolio starts with one thing that you did\\."
                        + " Log something you did");
    }

    @Test
    void aCandidateIsToldWhatIsReadyToHandIn() {
        SomeAttempt.ready(context).asCandidate();
        open();
        assertThat(OnScreen.text())
                .contains("Submit 2 criteria that are ready", "A repeatable process, Close the loop")
                .contains("0 of 25 met", "2 ready to submit");
        OnScreen.follow("Submit");
        assertThat(OnScreen.heading()).isEqualTo("Submit to Ada Assessor");
    }

    @Test
    void whatIsBegunForTheNextStepIsGoneOnWithAndANewOneIsSecond() {
        var attempt = SomeAttempt.beforeAnything(context);
        var begun = Stream.of(Stage.values())
                .map(stage -> attempt.keep(SomeEvidence.at(stage, attempt.candidate.id())
                        .retitled("Begun")
                        .withClaims(List.of())))
                .map(item -> "evidence/" + item.id().value())
                .toList();
        attempt.asCandidate();
        open();
        assertThat(OnScreen.text()).contains(": go on with “Begun”", "Go on Start another");
        OnScreen.follow("Start another");
        assertThat(OnScreen.address()).startsWith("evidence/new?");
        open();
        OnScreen.follow("Go on");
        assertThat(OnScreen.address()).isIn(begun);
    }

    @Test
    void feedbackComesFirst() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.notYet(id, SomeAttempt.LOOP);
        attempt.asCandidate();
        open();
        assertThat(firstToDo()).contains("Feedback is ready on 2 criteria", "from Ada Assessor");
        assertThat(OnScreen.text())
                .contains("0 of 25 met", "2 with feedback ready")
                .doesNotContain("1 met", "not yet");
        OnScreen.follow("Read it");
        assertThat(OnScreen.address()).endsWith("/attempts/" + id.value());
        OnScreen.go("");
        assertThat(OnScreen.text()).contains("1 of 25 met").doesNotContain("Feedback is ready");
        assertThat(firstToDo())
                .contains("Close the loop came back not yet. What would show it: A reply with its date")
                .contains("by " + attempt.nextActionDue());
    }

    @Test
    void aQuestionWaitsForItsAnswer() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().ask(id, "Who runs it while you are away?", List.of(SomeAttempt.PROCESS));
        attempt.asCandidate();
        open();
        assertThat(firstToDo()).contains("Ada Assessor asks you something");
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        for (var role : List.of(Role.ASSESSOR, Role.TEAM_LEAD, Role.COACH)) {
            SignIn.as(PersonId.next(), role);
            open();
            assertThat(OnScreen.text()).as(role.name()).contains("Nothing waits for you today.");
        }
    }

    @Test
    void whatWasGivenBackStandsThereWithItsReasonUntilItIsHandedInAgain() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().giveBack(id, "The log does not open.");
        attempt.asCandidate();
        open();
        assertThat(firstToDo())
                .contains("Ada Assessor gave back 1 criterion without a decision", "The log does not open.");
        attempt.submit(SomeAttempt.PROCESS);
        open();
        assertThat(OnScreen.text()).doesNotContain("gave back");
    }

    @Test
    void aPausedPortfolioAsksForNothing() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().giveBack(id, "The log does not open.");
        attempt.asCandidate();
        context.getBean(PortfolioService.class).pause(attempt.portfolio, "Leave until May");
        open();
        assertThat(OnScreen.text()).doesNotContain("gave back", "Submit 2 criteria");
    }

    @Test
    void whoHasEvidenceButNoThreadIsNotToldToBegin() {
        SomeAttempt.ready(context).asCandidate();
        open();
        assertThat(OnScreen.text()).doesNotContain("Your portfolio starts with one thing");
    }

    @Test
    void anAdministratorSeesWhomNobodyAssesses() {
        var attempt = SomeAttempt.ready(context);
        SignIn.as(PersonId.next(), Role.ADMIN);
        open();
        assertThat(attempt.candidate.assessor()).isNull();
        assertThat(OnScreen.text()).containsPattern("\\d+ candidates? ha(s|ve) nobody to assess them");
        OnScreen.follow("Assign");
        assertThat(OnScreen.address()).isEqualTo("people");
    }

    @Test
    void qualityAssurersReadThatTheirPagesComeLater() {
        for (var role : List.of(Role.IQA, Role.LEAD_IQA, Role.EQA)) {
            SignIn.as(PersonId.next(), role);
            open();
            assertThat(OnScreen.text())
                    .as(role.name())
                    .contains("You hold a quality assurer's role. The pages for sampling and review come in a later");
        }
    }

    @Test
    void moreThreadsTakeNoMoreCommands() {
        var engagements = context.getBean(EngagementService.class);
        var today = context.getBean(TodayService.class);
        var commands = context.getBean(StoreCommands.class);
        SomeAttempt.ready(context).asCandidate();
        engagements.begin("The first", null);
        var forOne = commands.during(today::today);
        engagements.begin("The second", null);
        engagements.begin("The third", null);
        assertThat(commands.during(today::today)).isEqualTo(forOne).isPositive();
    }
}
