package org.goldthread.browser;

import com.microsoft.playwright.Page;

/** A candidate at one piece of work: begins it, adds to each stage of its golden thread. */
final class CandidateAtThread {
    private final Page page;
    private final Hands hands;

    private CandidateAtThread(Page page) {
        this.page = page;
        this.hands = Hands.on(page);
    }

    static CandidateAtThread begin(Visitor candidate, String title, String group, String asker) {
        candidate.open("threads");
        var hands = Hands.on(candidate.page());
        hands.follow("New thread");
        hands.type("What is the piece of work?", title);
        hands.choose("Who asked?", group);
        hands.type("Their name or role", asker);
        hands.press("Start the thread");
        hands.seeHeading(title);
        return new CandidateAtThread(candidate.page());
    }

    /** @param add what the missing stage offers, such as "Add the gap" */
    CandidateAtEvidence add(String add, String title) {
        hands.follow(add);
        return new CandidateAtEvidence(page).titled(title);
    }

    void sees(String... words) {
        for (var each : words) {
            hands.see(each);
        }
    }

    Page page() {
        return page;
    }
}
