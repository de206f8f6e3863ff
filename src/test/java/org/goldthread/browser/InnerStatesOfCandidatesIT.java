package org.goldthread.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms, notes, folds, lists and calendars of a candidate's screens. */
class InnerStatesOfCandidatesIT extends InnerStates {
    private static final String ME = "candidate";
    private static final String EVIDENCE = "evidence/:item";
    private static final String PORTFOLIO = "portfolio/:portfolio";
    private static final List<Look> PHONE = List.of(Look.PHONE_DARK, Look.PHONE_LIGHT);

    @Test
    void aPieceOfWork() {
        inside.open(Place.linked(ME, "", "threads/:thread", "threads"));
        inside.unfold();
        inside.look("thread-unfolded", "threads/:thread");
        inside.open(ME, inside.page().url().replaceFirst(".*/(?=threads/)", "") + "/relationship");
        inside.unfold();
        inside.look("relationship-unfolded", "threads/:thread/relationship");
    }

    @Test
    void anItemUnfolded() {
        var hands = inside.open(Place.linked(ME, "", EVIDENCE, "evidence?stage=satisfaction"));
        inside.unfold();
        inside.pressFirst("Not for this one");
        inside.pressFirst("Set aside");
        hands.press("Ask for a look");
        hands.press("Ask");
        inside.look("evidence-unfolded", EVIDENCE);
    }

    /** A new person's, as what is shown of it is refused, removed and changed. */
    @Test
    void anItemOfOnesOwn(@TempDir Path folder) throws IOException {
        try (var administrator = Visitor.atDesk()) {
            new NewPerson("Lena Voss", "lena.voss").joins(administrator, inside.visitor());
        }
        var hands = inside.open("lena.voss", "evidence/new?stage=gap");
        hands.type("Title", "Why questions wait");
        var files = new RealFiles(folder);
        hands.attach(files.picture("board.png"), files.pdf("answers.pdf", 2), files.readings("readings.csv"));
        var onlyText = Files.writeString(folder.resolve("not-a-picture.png"), "This is only text.");
        inside.page().waitForFileChooser(() -> hands.press("Choose files")).setFiles(onlyText);
        inside.at(".upload-problems li").waitFor();
        hands.press("Look at board.png");
        hands.press("Look at answers.pdf");
        hands.press("Look at readings.csv");
        inside.unfold();
        hands.typeDay("From", "1 Jan 2031");
        inside.look("evidence-refused", EVIDENCE);
        listsAndCalendars(hands);
        takenAwayAndDone(hands);
    }

    private static void listsAndCalendars(Hands hands) {
        for (var field : List.of("From", "Kind of evidence", "Which piece of work?", "Customer groups")) {
            var name = "evidence-list-" + field.replaceAll("\\W+", "-").toLowerCase(Locale.ROOT);
            inside.look(name, EVIDENCE, Inside.LOOKS, () -> {
                inside.page().keyboard().press("Escape");
                hands.field(field).click();
            });
            inside.page().keyboard().press("Escape");
        }
    }

    /** What passes by itself leaves no time for all four looks. */
    private static void takenAwayAndDone(Hands hands) {
        inside.atDesk();
        hands.typeDay("From", "1 Nov 2026");
        inside.look("evidence-removed", EVIDENCE, List.of(Look.PHONE_LIGHT), () -> hands.press("Remove board.png"));
        hands.press("Done");
        hands.see("Back to it");
        inside.look("evidence-done", "evidence", List.of(Look.DESK_DARK, Look.PHONE_LIGHT), () -> {});
    }

    /** With an item of which nobody has said yet whom it shows: its questions are marked. */
    @Test
    void whatIsRefusedWhenHandingIn() {
        var who = "samira.haddad";
        var item = inside.open(who, "evidence/new?stage=improvement&criterion=2.3");
        item.type("Title", "Told them what came of it");
        item.type("Where?", "all of it");
        item.type("How does it show this? One sentence", "They heard of it on the same day.");
        item.see("Saved");
        var hands = inside.open(Place.below(who, "", PORTFOLIO + "/submit", "portfolio", PORTFOLIO));
        inside.unfold();
        inside.pressFirst("Change");
        hands.tick("Close the loop (2.3)");
        hands.pressTheOneBeginningWith("Submit ");
        inside.at("vaadin-select[invalid]").first().waitFor();
        inside.look("submit-refused", PORTFOLIO + "/submit");
    }

    @Test
    void aPortfolioUnfolded() {
        inside.open(ME, "portfolio?criterion=4.5");
        inside.unfold();
        Hands.on(inside.page()).press("Pause");
        Hands.on(inside.page()).press("Sign off");
        inside.look("portfolio-unfolded", "portfolio");
    }

    @Test
    void thePlan() {
        var hands = inside.open("hana.kim", "portfolio");
        inside.unfold();
        hands.press("Pause");
        inside.look("portfolio-plan-unfolded", "portfolio");
    }

    @Test
    void anAttempt() {
        inside.open(Place.linked(ME, "", PORTFOLIO + "/attempts/:submission", "portfolio"));
        inside.unfold();
        inside.look("attempt-unfolded", PORTFOLIO + "/attempts/:submission");
        var hands = inside.open(Place.linked("joel.brandt", "", PORTFOLIO + "/attempts/:submission", "portfolio"));
        inside.unfold();
        hands.press("Withdraw");
        inside.look("attempt-withdraw", PORTFOLIO + "/attempts/:submission");
    }

    @Test
    void onesAccount() {
        var hands = inside.open(ME, "account");
        hands.press("Change the password");
        inside.look("account-refused", "account");
    }

    @Test
    void theMenuAndTheWarning() {
        inside.open(ME, "");
        var toggle = inside.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Menu").setExact(true));
        inside.look("menu", "", PHONE, () -> {
            if ("false".equals(toggle.getAttribute("aria-expanded"))) {
                toggle.click();
            }
            PlaywrightAssertions.assertThat(toggle).hasAttribute("aria-expanded", "true");
        });
        inside.open(ME, "capture");
        inside.page().evaluate("""
                () => window.goldthreadIdle.watch(document.querySelector('.idle-warning'),
                    document.querySelector('.idle-warning span'), 600000, 600000, 'You are signed out at TIME.')""");
        inside.at(".idle-warning").waitFor();
        inside.look("idle-warning", "capture");
    }
}
