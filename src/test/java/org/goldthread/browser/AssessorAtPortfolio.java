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

    /** Begins one for a candidate whom they assess, until a year from now. */
    static AssessorAtPortfolio starts(Visitor assessor, String candidate) {
        assessor.openQuietly("portfolio");
        var portfolio = new AssessorAtPortfolio(assessor);
        portfolio.hands.chooseFound("Candidate", candidate);
        portfolio.hands.press("Start");
        return portfolio;
    }

    AssessorAtPortfolio agreesPlan() {
        hands.press("Agree");
        hands.see("Ada Okafor agreed");
        return this;
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
