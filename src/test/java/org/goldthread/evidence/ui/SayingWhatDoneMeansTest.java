package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.StoreCommands;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.ui.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Done says whether an item is ready to submit, or what is still to be said; a criterion that came back says what for. */
@GoldthreadTest
class SayingWhatDoneMeansTest {
    private final ApplicationContext context;
    private final SomeAttempt attempt;

    SayingWhatDoneMeansTest(ApplicationContext context) {
        this.context = context;
        attempt = SomeAttempt.beforeAnything(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void whatIsCompleteIsReadyToSubmit() {
        done(attempt.callBack().withClaims(List.of(SomeAttempt.claim("2.1"))));
        assertThat(OnScreen.said()).contains("Saved. Ready to submit: A repeatable process");
        assertThat(links()).contains("portfolio/" + attempt.portfolio.value() + "/submit?criterion=2.1");
    }

    @Test
    void whatShowsNothingYetSaysSo() {
        done(attempt.callBack().withClaims(List.of()));
        assertThat(OnScreen.said()).contains("Saved. Unfinished: still to say what it helps to show.", "Back to it");
    }

    @Test
    void whatDoesNotSayHowIsStillToBeSaid() {
        var claim = SomeAttempt.claim("2.1");
        done(attempt.callBack().withClaims(List.of(new Claim(claim.criterion(), claim.locator(), ""))));
        assertThat(OnScreen.said()).contains("Saved. Unfinished: still to say how it shows A repeatable process.");
    }

    @Test
    void whatIsNeededStandsBesideSavedFromTheStartAndChangesAsOneTypes() {
        var claim = SomeAttempt.claim("2.1");
        open(attempt.keep(attempt.callBack().withClaims(List.of(new Claim(claim.criterion(), claim.locator(), "")))));
        assertThat(OnScreen.text()).contains("Unfinished: still to say how it shows A repeatable process");
        FormOnScreen.write("How does it show this? One sentence", "It runs every day.");
        assertThat(OnScreen.text())
                .contains("Ready to submit: A repeatable process. 2 questions on other people and AI left");
    }

    @Test
    void sayingWhatIsLeftReadsNothingWhileOneTypes() {
        var claim = SomeAttempt.claim("2.1");
        open(attempt.keep(attempt.callBack().withClaims(List.of(new Claim(claim.criterion(), claim.locator(), "")))));
        var commands = context.getBean(StoreCommands.class);
        Runnable typing = () -> FormOnScreen.write("How does it show this? One sentence", "It runs every day.");
        assertThat(commands.during(typing, "portfolios")).isEmpty();
        Runnable more = () -> FormOnScreen.write("How does it show this? One sentence", "It runs every week.");
        assertThat(commands.during(more, "evidence")).containsOnlyOnce("find");
        assertThat(OnScreen.text()).contains("Ready to submit: A repeatable process");
    }

    /** Once for the edition, once for where it all stands, once for whom a look may be asked of. */
    @Test
    void openingReadsThePortfolioOnceForEachThing() {
        var item = attempt.keep(attempt.callBack());
        var commands = context.getBean(StoreCommands.class);
        assertThat(commands.during(() -> open(item), "portfolios")).hasSize(3);
        assertThat(commands.during(() -> open(item))).isLessThanOrEqualTo(16);
    }

    @Test
    void whatIsMetAlreadySaysSoAtTheClaimAndAsksForNoMoreWords() {
        attempt.withBothItems();
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMetAndRead(id);
        var another = attempt.keep(
                attempt.reply().retitled("Another one").withClaims(List.of(new Claim(SomeAttempt.PROCESS, "", ""))));
        open(another);
        assertThat(OnScreen.text())
                .contains("Already met: it is not handed in again.")
                .contains(
                        "All met on " + context.getBean(Days.class).exact(LocalDate.now(context.getBean(Clock.class))))
                .contains("Read the feedback");
        assertThat(links()).contains("portfolio/" + attempt.portfolio.value() + "/attempts/" + id.value());
    }

    @Test
    void whatIsWithTheAssessorIsNotCalledMet() {
        attempt.withBothItems();
        attempt.submit(SomeAttempt.PROCESS);
        open(attempt.keep(
                attempt.reply().retitled("Another one").withClaims(List.of(new Claim(SomeAttempt.PROCESS, "", "")))));
        assertThat(OnScreen.text())
                .contains("All that it shows is with your assessor")
                .doesNotContain("Read the feedback");
    }

    @Test
    void whatNeedsMoreThanThisItemIsNotCalledReady() {
        done(attempt.reply());
        assertThat(OnScreen.said()).contains("Not ready to submit yet", "Close the loop");
        assertThat(links()).contains("portfolio/" + attempt.portfolio.value() + "?criterion=2.3");
    }

    @Test
    void aCriterionThatCameBackSaysInTheFormWhatWouldShowItAndWhereThatGoes() {
        attempt.withBothItems();
        var id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.notYet(id, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(id);
        open(attempt.kept("What the sales team was told"));
        assertThat(OnScreen.text())
                .contains("It came back not yet. What would show it: A reply with its date")
                .contains("by " + attempt.nextActionDue())
                .contains("What your assessor looks for");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Go to “Because of”")))
                .hasSize(1);
    }

    private void done(EvidenceItem item) {
        open(attempt.keep(item));
        OnScreen.press("Done");
    }

    private void open(EvidenceItem item) {
        attempt.asCandidate();
        Screens.open(context);
        OnScreen.go("evidence/" + item.id().value());
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
