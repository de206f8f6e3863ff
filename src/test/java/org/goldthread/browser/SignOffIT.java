package org.goldthread.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The candidate who lacks one criterion, Check and tell (5.5), gets it met and has the portfolio signed off. */
class SignOffIT {
    private static final String REFUSED = "Not yet ready to sign. Still to be met: Check and tell (5.5).";

    private final Visitor candidate = Visitor.atDesk();
    private final Visitor assessor = Visitor.atDesk();

    @AfterEach
    void leave() {
        try (candidate;
                assessor) {
            candidate.photograph("sign-off-candidate");
            assessor.photograph("sign-off-assessor");
        }
    }

    @Test
    void theLastCriterionIsMetAndBothSign() {
        candidate.signIn("tomas.rivera");
        assessor.signIn("assessor");
        beforeItIsReadyBothAreRefusedByName();
        theLastCriterionIsHandedInAndMet();
        theAssessorSigns();
        theCandidateSignsAndItIsSignedOff();
    }

    private void beforeItIsReadyBothAreRefusedByName() {
        CandidateAtPortfolio.open(candidate)
                .sees("Your portfolio: 24 of 25 met")
                .signs()
                .isRefused(REFUSED);
        AssessorAtPortfolio.open(assessor, "Tomás Rivera").signs().isRefused(REFUSED);
    }

    private void theLastCriterionIsHandedInAndMet() {
        CandidateAtPortfolio.open(candidate)
                .submits("Submit 1 criterion")
                .isAskedToDeclare("Submit 1 criterion")
                .declaresAndSubmits("Submit 1 criterion");
        AssessorAtDesk.open(assessor, "Tomás Rivera, attempt 2")
                .seesTheChartWithinItsPane()
                .meets("Check and tell 5.5", "1 of 1 decided")
                .goesOverTheWhole()
                .sees("1 met, 0 not yet")
                .finishes("Tomás Rivera");
    }

    private void theAssessorSigns() {
        AssessorAtPortfolio.open(assessor, "Tomás Rivera")
                .sees("ready to sign off")
                .signs()
                .sees("Ada Okafor signed on")
                .sees("Tomás Rivera has not signed.");
    }

    private void theCandidateSignsAndItIsSignedOff() {
        CandidateAtFeedback.fromToday(candidate, "Feedback is ready on 1 criterion", "Read it")
                .acknowledges();
        candidate.open("");
        Hands.on(candidate.page()).see("The portfolio is ready: sign it off");
        CandidateAtPortfolio.open(candidate)
                .sees("Your portfolio: 25 of 25 met")
                .signs()
                .reads("Signed off by both. Well done.")
                .reads("Tomás Rivera signed on");
        AssessorAtPortfolio.open(assessor, "Tomás Rivera").sees("signed off");
    }
}
