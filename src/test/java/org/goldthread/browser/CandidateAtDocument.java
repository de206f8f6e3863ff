package org.goldthread.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A candidate who takes their portfolio along as one PDF. */
final class CandidateAtDocument {
    private static final double PATIENCE_MILLIS = 180_000;
    /** As it says the first time, and when an earlier one is still kept. */
    private static final Pattern MAKE = Pattern.compile("^Make (the PDF|it anew)$");

    private final Page page;

    private CandidateAtDocument(Page page) {
        this.page = page;
    }

    static CandidateAtDocument open(Visitor candidate) {
        candidate.open("portfolio");
        Hands.on(candidate.page()).follow("PDF");
        return new CandidateAtDocument(candidate.page());
    }

    /** Has it made, and waits for it; an earlier one that is still offered is another one. */
    CandidateAtDocument makes() {
        var earlier = download().count() == 0 ? "" : download().getAttribute("href");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(MAKE))
                .click();
        download()
                .and(page.locator("a:not([href='" + earlier + "'])"))
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    private Locator download() {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Download the PDF").setExact(true));
    }

    Download downloads() {
        return page.waitForDownload(() -> download().click());
    }
}
