package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** An assessor at a submission: reads, judges, records, decides, finishes. */
final class AssessorAtDesk {
    private final Hands hands;
    private final Page page;

    private AssessorAtDesk(Visitor assessor) {
        page = assessor.page();
        hands = Hands.on(page);
    }

    /** @param submission its name in the queue, such as "Priya Anand, attempt 3" */
    static AssessorAtDesk open(Visitor assessor, String submission) {
        assessor.open("marking");
        var desk = new AssessorAtDesk(assessor);
        desk.hands.followTheOneBeginningWith(submission);
        desk.hands.seeHeading(submission);
        return desk;
    }

    AssessorAtDesk turnsTo(String criterion) {
        hands.in(AriaRole.NAVIGATION, "Criteria").followTheOneBeginningWith(criterion);
        hands.in(AriaRole.REGION, "Judgement").seeHeading(criterion);
        return this;
    }

    /** The claim of the item stands above it: what it shows, where and how. */
    AssessorAtDesk reads(String words) {
        hands.in(AriaRole.REGION, "Evidence").see(words);
        return this;
    }

    AssessorAtDesk goesToPage(int page) {
        hands.pressTheOneBeginningWith("Go to page " + page);
        return this;
    }

    /** One drawing of the measure, and nothing wider than the pane. */
    AssessorAtDesk seesTheChartWithinItsPane() {
        PlaywrightAssertions.assertThat(page.locator(".measure-picture svg:visible"))
                .hasCount(1);
        var sheet = page.locator(".evidence-sheet:not(.put-aside)");
        assertThat((Boolean) sheet.evaluate("each => each.scrollWidth <= each.clientWidth"))
                .isTrue();
        return this;
    }

    AssessorAtDesk meets(String criterion, String decided) {
        turnsTo(criterion);
        hands.press("All letters yes, and met");
        hands.see(decided);
        return this;
    }

    /** V, A, R and C of one claim are yes. */
    AssessorAtDesk accepts(String claim) {
        var letters = hands.in(AriaRole.GROUP, "Letters of " + claim);
        for (var letter : List.of("valid", "authentic", "reliable", "current")) {
            letters.press(letter + " not judged");
            letters.seeButton(letter + " yes");
        }
        return this;
    }

    AssessorAtDesk findsNotYetSufficient(String whatWouldShowIt, String decided) {
        hands.press("Not yet");
        hands.tick("S, sufficient");
        hands.type("What would show it?", whatWouldShowIt);
        hands.press("Save not yet");
        hands.see(decided);
        return this;
    }

    /** Leaves the criterion half-way and comes back: what was typed is still there. */
    AssessorAtDesk recordsObservation(String where, String account, String meanwhile, String criterion) {
        hands.press("Observation");
        hands.type("Where", where);
        hands.type("What you saw", account);
        turnsTo(meanwhile).turnsTo(criterion);
        hands.seeIn("What you saw", account);
        hands.press("Record it");
        hands.see("has not confirmed it yet");
        return this;
    }

    AssessorAtDesk goesOverTheWhole() {
        var finish = hands.in(AriaRole.REGION, "Finish");
        finish.all(AriaRole.CHECKBOX).check();
        finish.follow("Review and send");
        return this;
    }

    AssessorAtDesk sees(String words) {
        hands.see(words);
        return this;
    }

    void finishes(String candidate) {
        hands.press("Send feedback to " + candidate);
        hands.seeHeading("Finished. " + candidate + " can read it now.");
    }
}
