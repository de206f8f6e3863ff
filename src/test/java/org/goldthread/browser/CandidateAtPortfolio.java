package org.goldthread.browser;

/** A candidate at their portfolio: sees where each criterion stands, hands in, signs. */
final class CandidateAtPortfolio {
    private final Visitor candidate;
    private final Hands hands;

    private CandidateAtPortfolio(Visitor candidate) {
        this.candidate = candidate;
        this.hands = Hands.on(candidate.page());
    }

    static CandidateAtPortfolio open(Visitor candidate) {
        candidate.open("portfolio");
        return new CandidateAtPortfolio(candidate);
    }

    CandidateAtPortfolio sees(String heading) {
        hands.seeHeading(heading);
        return this;
    }

    CandidateAtPortfolio reads(String words) {
        hands.see(words);
        return this;
    }

    /** @param offer what the page offers, such as "Submit 5 criteria" */
    CandidateAtSubmit submits(String offer) {
        hands.follow(offer);
        return new CandidateAtSubmit(candidate);
    }

    CandidateAtPortfolio signs() {
        hands.press("Sign off");
        return this;
    }

    CandidateAtPortfolio isRefused(String words) {
        hands.seeAlert(words);
        return this;
    }
}
