package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

/** A candidate at an attempt: confirms what the assessor recorded, reads the outcome, goes on from there. */
final class CandidateAtFeedback {
    private final Visitor candidate;
    private final Hands hands;

    private CandidateAtFeedback(Visitor candidate) {
        this.candidate = candidate;
        this.hands = Hands.on(candidate.page());
    }

    /** @param button what Today calls the step, such as "Read it" */
    static CandidateAtFeedback fromToday(Visitor candidate, String what, String button) {
        candidate.open("");
        var hands = Hands.on(candidate.page());
        hands.see(what);
        hands.followTheOneBeginningWith(button);
        return new CandidateAtFeedback(candidate);
    }

    CandidateAtFeedback confirms(String account) {
        hands.see(account);
        hands.press("Yes, that is how it was");
        hands.see("Confirmed on");
        return this;
    }

    /** What was met stands first, then what is not yet. */
    CandidateAtFeedback readsMetFirst(String heading, String good, String notYet) {
        hands.seeHeading(heading);
        hands.seeHeading(notYet);
        assertThat(hands.all(AriaRole.HEADING).allInnerTexts()).containsSubsequence(heading, good, notYet);
        return this;
    }

    CandidateAtFeedback reads(String words) {
        hands.see(words);
        return this;
    }

    CandidateAtFeedback acknowledges() {
        hands.press("I have read it");
        hands.see("Read on");
        return this;
    }

    CandidateAtEvidence opens(String title) {
        hands.follow("Open “" + title + "”");
        return new CandidateAtEvidence(candidate.page()).opened(title);
    }
}
