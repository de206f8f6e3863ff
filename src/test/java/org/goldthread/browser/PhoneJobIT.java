package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job of a new candidate on a phone, from the photo to the portfolio as one PDF, touched with a finger. */
class PhoneJobIT {
    private static final String THREAD = "Saturday questions in the branch";
    private static final String NAMED = "A named answerer on Saturdays";
    private static final String PULSE = "Answered on the day, Saturdays";
    private static final String LINE = "The name hangs by the till.";
    private static final String WANTED = "The list of three Saturdays.";
    private static final String STATEMENT = "Two items of one piece of work: what was named, and what came of it.";
    private static final String HOW = "Owner, trigger, frequency and record are named.";

    private final Visitor candidate = Visitor.onPhone();
    private final Visitor administrator = Visitor.atDesk();
    private final Visitor assessor = Visitor.atDesk();
    private final Hands hands = Hands.on(candidate.page());
    /** On all pages, told of at the end: one page that is not right does not hide the next one. */
    private final List<String> outOfReach = new ArrayList<>();

    private final RealFiles files;
    private final Path folder;

    PhoneJobIT(@TempDir Path folder) {
        this.folder = folder;
        files = new RealFiles(folder);
    }

    @AfterEach
    void leave() {
        try (candidate;
                administrator;
                assessor) {
            candidate.photograph("phone-job-candidate");
            assessor.photograph("phone-job-assessor");
        }
        assertThat(outOfReach).isEmpty();
    }

    @Test
    void aNewCandidateDoesAllOfItOnAPhone() throws IOException {
        theyJoinAndAgreeThePlan();
        theyCapture();
        theyCompleteIt();
        theySayHowTheyWorkTogether();
        theyMeasure();
        theyWriteTheCoveringStatement();
        theySubmit();
        theAssessorFindsOneNotYet();
        theyReadAndAddWhatIsMissing();
        theySeeWhatChangedAndHandInAgain();
        theAssessorFindsItMet();
        theySeeItMetAndTakeItAlong();
    }

    private void theyJoinAndAgreeThePlan() {
        new NewPerson("Ivo Marsh", "ivo.marsh")
                .joins(administrator, candidate)
                .assessedBy(administrator, "Ada Okafor")
                .signsIn(candidate);
        assessor.signIn("assessor");
        AssessorAtPortfolio.starts(assessor, "Ivo Marsh").agreesPlan();
        candidate.openQuietly("portfolio");
        reach("plan");
        hands.press("Agree");
        hands.see("The plan that both agreed");
    }

    private void theyCapture() {
        candidate.openQuietly("");
        reach("today");
        hands.in(AriaRole.NAVIGATION, "Places").follow("Capture");
        hands.attach("Take a photo, or choose files", files.picture("till.png"));
        hands.type("What happened?", NAMED);
        hands.type("Anything to add? (optional)", LINE);
        hands.see("Saved");
        reach("capture");
        hands.press("Done");
        hands.seeHeading("Evidence");
        reach("drafts");
    }

    private void theyCompleteIt() {
        hands.follow(NAMED);
        hands.turnTo("Process introduced");
        hands.typeNew("Which piece of work?", THREAD);
        hands.see("“" + THREAD + "” is begun as a new piece of work.");
        new CandidateAtEvidence(candidate.page())
                .opened(NAMED)
                .answers("What is done", "Each Saturday one person answers; the desk checks on Monday.")
                .answers("Owner", "Desk lead")
                .answers("What starts it", "A question at the till")
                .answers("How often", "Every Saturday")
                .answers("Record kept", "The Saturday list")
                .shows("A repeatable process 2.1", "the photo", HOW);
        reach("evidence");
        hands.press("Done");
        hands.seeHeading(THREAD);
        reach("thread");
    }

    private void theySayHowTheyWorkTogether() {
        hands.followTheOneBeginningWith("Say how you work together");
        hands.choose("Who says what is to be delivered?", "We do it together");
        hands.see("Saved");
        reach("relationship");
        hands.press("Done");
        hands.seeHeading(THREAD);
    }

    private void theyMeasure() {
        hands.follow("Add a measure");
        new CandidateAtEvidence(candidate.page())
                .titled(PULSE)
                .answers("What is measured", "Answered on the day")
                .answers("Unit", "%")
                .started("52", "5 Sep 2026", "30")
                .reads("71", "31 Oct 2026", "28")
                .answers("Compared with", "80")
                .chooses("What that is", "a peer inside the organisation")
                .shows("Baseline 5.1", "row 1", "The baseline, its date and a fair peer are named.");
        reach("measure");
        hands.press("Done");
        hands.seeHeading(THREAD);
    }

    private void theyWriteTheCoveringStatement() {
        candidate.openQuietly("portfolio");
        hands.type("Your statement", STATEMENT);
        hands.see("Saved");
        reach("portfolio");
    }

    private void theySubmit() {
        var submit = CandidateAtPortfolio.open(candidate).submits("Submit 2 criteria");
        for (var item : new String[] {NAMED, PULSE}) {
            var statement = hands.in(AriaRole.REGION, item);
            statement.choose("Details of other people", "Nobody else is shown or named");
            statement.choose("Help from AI", "No AI");
        }
        reach("submit");
        submit.isAskedToDeclare("Submit 2 criteria").declaresAndSubmits("Submit 2 criteria");
        reach("submitted");
    }

    private void theAssessorFindsOneNotYet() {
        AssessorAtDesk.open(assessor, "Ivo Marsh, attempt 1")
                .meets("Baseline 5.1", "1 of 2 decided")
                .turnsTo("A repeatable process 2.1")
                .accepts(NAMED)
                .findsNotYetSufficient(WANTED, "2 of 2 decided")
                .goesOverTheWhole()
                .sees("1 met, 1 not yet")
                .finishes("Ivo Marsh");
    }

    private void theyReadAndAddWhatIsMissing() {
        var feedback = CandidateAtFeedback.fromToday(candidate, "Feedback is ready on 2 criteria", "Read it")
                .reads("What would show it: " + WANTED);
        reach("feedback");
        var item = feedback.acknowledges().opens(NAMED).isTold("Not yet");
        item.attaches(files.readings("saturdays.csv"))
                .answers("Record kept", "The Saturday list, three of them attached")
                .done();
    }

    private void theySeeWhatChangedAndHandInAgain() {
        var submit = CandidateAtPortfolio.open(candidate).submits("Submit 1 criterion");
        hands.followTheOneBeginningWith("What changed for A repeatable process");
        hands.see("The Saturday list, three of them attached");
        reach("changed");
        hands.follow("Submit");
        submit.declaresAndSubmits("Submit 1 criterion");
    }

    private void theAssessorFindsItMet() {
        AssessorAtDesk.open(assessor, "Ivo Marsh, attempt 2")
                .meets("A repeatable process 2.1", "1 of 1 decided")
                .goesOverTheWhole()
                .sees("1 met, 0 not yet")
                .finishes("Ivo Marsh");
    }

    private void theySeeItMetAndTakeItAlong() throws IOException {
        CandidateAtFeedback.fromToday(candidate, "Feedback is ready on 1 criterion", "Read it")
                .acknowledges();
        CandidateAtPortfolio.open(candidate).sees("Your portfolio: 2 of 25 met");
        try (var document = WholeJobDocument.takenBy(candidate, folder.resolve("portfolio.pdf"))) {
            reach("document");
            document.tells("2 of 25 criteria are met and current.", STATEMENT, NAMED, PULSE, "saturdays.csv")
                    .leadsTo(THREAD, THREAD)
                    .leadsTo("till.png", "till.png");
        }
    }

    private void reach(String screen) {
        hands.settle();
        outOfReach.addAll(WithinReach.missing(candidate.page(), screen));
    }
}
