package org.goldthread.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole job, from a new piece of work to the portfolio as one PDF. The candidate has 20 criteria met; what is still
 * open is shown by one new golden thread.
 */
class WholeJobIT {
    private static final String THREAD = "Branch managers who answer on the day";
    private static final String COACHING = "Rehearsing the call-back";
    private static final String SEEN =
            "R.A. rehearsed the call with Priya, then rang a branch and closed the question.";
    private static final String WANTED =
            "Two of the agreed actions with owner and date, and what became of one of them.";

    private final Visitor candidate = Visitor.atDesk();
    private final Visitor assessor = Visitor.atDesk();
    private final RealFiles files;
    private final Path folder;

    WholeJobIT(@TempDir Path folder) {
        this.folder = folder;
        files = new RealFiles(folder);
    }

    @AfterEach
    void leave() {
        try (candidate;
                assessor) {
            candidate.photograph("whole-job-candidate");
            assessor.photograph("whole-job-assessor");
        }
    }

    @Test
    void aGoldenThreadIsRecordedMarkedResubmittedMetAndTakenAlong() throws IOException {
        candidate.signIn("candidate");
        assessor.signIn("assessor");
        theCandidateRecordsAGoldenThread();
        theCandidateSubmitsWhatItShows();
        theAssessorRecordsWhatTheySawAndTheCandidateConfirmsIt();
        theAssessorMarksEveryClaimAndFindsOneNotYet();
        theCandidateReadsAddsEvidenceAndResubmits();
        theAssessorFindsItMet();
        theCandidateSeesThatAllIsMet();
        theCandidateTakesAllOfItAlongAsOnePdf();
    }

    private void theCandidateRecordsAGoldenThread() {
        var thread = CandidateAtThread.begin(candidate, THREAD, "Line manager", "Area manager North");
        thread.add("Add the gap", "Branch visits: why questions wait")
                .answers("The request", "Please run the product refresher again.")
                .choosesAmongSeveral("How the need came up", "Watching the work")
                .answers("What you found", "In nine visits nobody knew who answers; 41 tickets waited 3.1 days.")
                .attaches(files.pdf("branch-visits.pdf", 3), files.picture("whiteboard.png"))
                .saysOthersAppearDisguised()
                .shows("Diagnose first 2.5", "page 2", "The visits come before the answer and show another cause.")
                .done();
        thread.add("Add the process", "A named answerer per branch")
                .answers("What is done", "Each branch names who answers today; the desk checks at four.")
                .answers("Owner", "Desk lead")
                .answers("What starts it", "A question on the desk's list")
                .answers("How often", "Daily")
                .answers("Record kept", "The daily list")
                .attaches(files.word("how-we-answer.docx"))
                .shows("A repeatable process 2.1", "page 1", "Owner, trigger, frequency and record are named.")
                .done();
        thread.add("Add the coaching", COACHING)
                .answers("Colleagues involved", "R.A., K.D.")
                .answers("The gap you worked on", "Nobody rang back the same day.")
                .agreesAction("Ring back one question a day", "R.A.", "10 Dec 2026")
                .attaches(files.pdf("rehearsal.pdf", 1))
                .shows("Coach 3.3", "", "Gap, session and the action with its date are named.")
                .done();
        measureAndImprove(thread);
        thread.sees("Baseline", "61 % before, 74 % now", "Answer named in the branch", "Act 5.4");
    }

    private void measureAndImprove(CandidateAtThread thread) {
        thread.add("Add a measure", "Branch pulse: answered on the day")
                .answers("What is measured", "Answered on the day")
                .answers("Unit", "%")
                .started("61", "1 Sep 2026", "40")
                .reads("74", "31 Oct 2026", "41")
                .answers("Compared with", "80")
                .chooses("What that is", "a peer inside the organisation")
                .answers("Where that comes from", "IT service desk, last quarter")
                .answers("What it tells you", "More is answered on the day; forty answers are few.")
                .attaches(files.excel("log.xlsx"), files.readings("readings.csv"))
                .shows("Baseline 5.1", "row 1", "The baseline, its date and a fair peer are named.")
                .done();
        thread.add("Add the decision", "Answer named in the branch")
                .answers("Because of", "74 % in October, 41 answers.")
                .answers("What was changed", "The name of who answers hangs in the branch.")
                .answers("Owner", "Desk lead")
                .answersDay("Made on", "10 Nov 2026")
                .shows("Act 5.4", "", "The result is dated before the change.")
                .done();
    }

    private void theCandidateSubmitsWhatItShows() {
        CandidateAtPortfolio.open(candidate)
                .sees("Your portfolio: 20 of 25 met")
                .submits("Submit 5 criteria")
                .statesThatOthersAreDisguised(
                        "A named answerer per branch", COACHING, "Branch pulse: answered on the day")
                .statesAsLastTimeOf("Answer named in the branch")
                .statesOnlyThatNoAiHelped("Branch visits: why questions wait")
                .isAskedToDeclare("Submit 5 criteria")
                .declaresAndSubmits("Submit 5 criteria");
    }

    private void theAssessorRecordsWhatTheySawAndTheCandidateConfirmsIt() {
        AssessorAtDesk.open(assessor, "Priya Anand, attempt 3")
                .turnsTo("Coach 3.3")
                .recordsObservation("Branch 12", SEEN, "Act 5.4", "Coach 3.3");
        CandidateAtFeedback.fromToday(candidate, "A question or a record on attempt 3 waits for you", "Answer")
                .confirms(SEEN);
    }

    private void theAssessorMarksEveryClaimAndFindsOneNotYet() {
        AssessorAtDesk.open(assessor, "Priya Anand, attempt 3")
                .meets("A repeatable process 2.1", "1 of 5 decided")
                .turnsTo("Diagnose first 2.5")
                .reads("page 2, “The visits come before the answer and show another cause.”")
                .goesToPage(2)
                .meets("Diagnose first 2.5", "2 of 5 decided")
                .meets("Baseline 5.1", "3 of 5 decided")
                .meets("Act 5.4", "4 of 5 decided")
                .turnsTo("Coach 3.3")
                .accepts(COACHING)
                .accepts("Observation, Branch 12")
                .findsNotYetSufficient(WANTED, "5 of 5 decided")
                .goesOverTheWhole()
                .sees("5 criteria decided: 4 met, 1 not yet.")
                .sees("confirmed by Priya Anand")
                .finishes("Priya Anand");
    }

    private void theCandidateReadsAddsEvidenceAndResubmits() {
        CandidateAtFeedback.fromToday(candidate, "Feedback is ready on 5 criteria", "Read it")
                .readsMetFirst("Four met, one not yet", "What was good", "Coach 3.3")
                .reads("What would show it: " + WANTED)
                .acknowledges()
                .opens(COACHING)
                .isTold("Not yet")
                .firstActionDone("25 Nov 2026")
                .agreesAction("Listen in once a week", "K.D.", "12 Dec 2026")
                .answers("What changed", "R.A. closed nine of ten questions on the day, up from two.")
                .done();
        CandidateAtPortfolio.open(candidate)
                .sees("Your portfolio: 24 of 25 met")
                .submits("Submit 1 criterion")
                .declaresAndSubmits("Submit 1 criterion");
    }

    private void theAssessorFindsItMet() {
        AssessorAtDesk.open(assessor, "Priya Anand, attempt 4")
                .sees(WANTED)
                .reads("Listen in once a week · K.D. · due 12 Dec 2026")
                .meets("Coach 3.3", "1 of 1 decided")
                .goesOverTheWhole()
                .sees("1 met, 0 not yet")
                .finishes("Priya Anand");
    }

    private void theCandidateSeesThatAllIsMet() {
        CandidateAtFeedback.fromToday(candidate, "Feedback is ready on 1 criterion", "Read it")
                .acknowledges();
        CandidateAtPortfolio.open(candidate)
                .sees("Your portfolio: 25 of 25 met")
                .reads("ready to sign off")
                .reads("From not yet to met: Coach (3.3).");
    }

    private void theCandidateTakesAllOfItAlongAsOnePdf() throws IOException {
        try (var document = WholeJobDocument.takenBy(candidate, folder.resolve("portfolio.pdf"))) {
            document.tells("25 of 25 criteria are met and current.")
                    .tells(
                            "Branch visits: why questions wait",
                            "A named answerer per branch",
                            COACHING,
                            "Branch pulse: answered on the day",
                            "Answer named in the branch")
                    .tells("Listen in once a week", SEEN)
                    .leadsTo(THREAD, THREAD)
                    .leadsTo("branch-visits.pdf", "branch-visits.pdf")
                    .leadsTo("Observation (A3)", SEEN);
            document.checks(
                            "Build processes that last (S2)",
                            "A repeatable process (2.1)",
                            "A named answerer per branch",
                            "accepted",
                            "Attempt 3, Ada Okafor",
                            "met")
                    .checks(
                            "Support and manage colleagues (S3)",
                            "Coach (3.3)",
                            COACHING,
                            "Observation (A3)",
                            "Attempt 3, Ada Okafor",
                            "What would show it: " + WANTED,
                            "not yet",
                            "Attempt 4, Ada Okafor",
                            "met",
                            "Follow through (3.4)");
        }
    }
}
