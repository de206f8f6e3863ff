package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever countersigns opens one item's evidence after the other; each opens where it stands. */
class CountersigningInPlaceIT {
    private final Visitor assessor = Visitor.atDesk();

    @AfterEach
    void leave() {
        try (assessor) {
            assessor.photograph("countersigning-in-place");
        }
    }

    @Test
    void whatIsOpenedCoversNothing() {
        assessor.signIn("assessor");
        assessor.open("marking");
        Hands.on(assessor.page()).followTheOneBeginningWith("Elif Demir, attempt 1");
        Hands.on(assessor.page()).seeHeading("Countersign: Elif Demir, attempt 1");
        var items = assessor.page().locator("details.second-evidence");
        var sheets = items.locator(".evidence-sheet");
        items.nth(0).locator("summary").first().click();
        PlaywrightAssertions.assertThat(sheets.nth(0)).isVisible();
        items.nth(1).locator("summary").first().click();
        PlaywrightAssertions.assertThat(sheets).hasCount(2);
        var first = sheets.nth(0).boundingBox();
        assertThat(first.y).isGreaterThan(items.nth(0).boundingBox().y);
        assertThat(first.y + first.height).isLessThanOrEqualTo(items.nth(1).boundingBox().y);
    }
}
