package org.goldthread.browser;

/** An assessor at a candidate's portfolio: sees where it stands, signs. */
final class AssessorAtPortfolio {
    private final Hands hands;

    private AssessorAtPortfolio(Visitor assessor) {
        hands = Hands.on(assessor.page());
    }

    static AssessorAtPortfolio open(Visitor assessor, String candidate) {
        assessor.open("portfolio");
        var portfolio = new AssessorAtPortfolio(assessor);
        portfolio.hands.follow(candidate);
        return portfolio;
    }

    AssessorAtPortfolio sees(String words) {
        hands.see(words);
        return this;
    }

    AssessorAtPortfolio signs() {
        hands.press("Sign off");
        return this;
    }

    AssessorAtPortfolio isRefused(String words) {
        hands.seeAlert(words);
        return this;
    }
}
