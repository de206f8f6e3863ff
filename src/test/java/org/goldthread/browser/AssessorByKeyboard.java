package org.goldthread.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** An assessor who marks without a mouse: keys, Tab and Enter only. */
final class AssessorByKeyboard {
    private static final int PATIENCE = 400;

    private final Page page;
    private final Hands hands;

    private AssessorByKeyboard(Visitor assessor) {
        page = assessor.page();
        hands = Hands.on(page);
    }

    /** @param submission its name in the queue, such as "Owen Pryce, attempt 1" */
    static AssessorByKeyboard open(Visitor assessor, String submission) {
        assessor.openQuietly("marking");
        var keyboard = new AssessorByKeyboard(assessor);
        // the day of handing in stands behind the name
        keyboard.tabsTo(submission, new Page.GetByRoleOptions().setName(Hands.beginning(submission)), AriaRole.LINK);
        keyboard.presses("Enter");
        keyboard.hands.seeHeading(submission);
        return keyboard;
    }

    AssessorByKeyboard presses(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** The text field has the focus: what is typed from now on goes there. */
    AssessorByKeyboard isIn(String field) {
        PlaywrightAssertions.assertThat(hands.field(field)).isFocused();
        return this;
    }

    AssessorByKeyboard types(String words) {
        page.keyboard().type(words);
        return this;
    }

    AssessorByKeyboard isAt(String criterion) {
        hands.in(AriaRole.REGION, "Judgement").seeHeading(criterion);
        return this;
    }

    AssessorByKeyboard sees(String words) {
        hands.see(words);
        return this;
    }

    AssessorByKeyboard isRefused(String words) {
        hands.in(AriaRole.REGION, "Decision").seeAlert(words);
        return this;
    }

    /** 1 to 4, one after the other, each saved before the next. */
    AssessorByKeyboard judgesAllLetters(String item) {
        var letters = hands.in(AriaRole.GROUP, "Letters of " + item);
        var names = List.of("valid", "authentic", "reliable", "current");
        for (int at = 0; at < names.size(); at++) {
            presses(Integer.toString(at + 1));
            letters.seeButton(names.get(at) + " yes");
        }
        return this;
    }

    AssessorByKeyboard setsSufficient(String state) {
        presses("5");
        hands.in(AriaRole.REGION, "Decision").seeButton("sufficient " + state);
        return this;
    }

    AssessorByKeyboard tabsTo(AriaRole role, String name) {
        return tabsTo(name, new Page.GetByRoleOptions().setName(name).setExact(true), role);
    }

    private AssessorByKeyboard tabsTo(String name, Page.GetByRoleOptions named, AriaRole role) {
        var wanted = page.getByRole(role, named);
        wanted.first().waitFor();
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            if (wanted.all().stream().anyMatch(AssessorByKeyboard::hasFocus)) {
                return this;
            }
            presses("Tab");
        }
        throw new AssertionError("Tab does not lead to " + name);
    }

    private static boolean hasFocus(Locator found) {
        return (Boolean) found.evaluate("each => each.contains(document.activeElement)");
    }
}
