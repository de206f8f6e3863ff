package org.goldthread.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is there once somebody else has acted, once something is made, or while the line is lost. */
class InnerStatesOnTheWayIT extends InnerStates {
    private static final String ME = "candidate";
    private static final String EVIDENCE = "evidence/:item";
    private static final String DOCUMENT = "portfolio/:portfolio/document";

    @Test
    void aPdfThatIsMade() {
        var hands = inside.open(Place.below(ME, "", DOCUMENT, "portfolio", "portfolio/:portfolio"));
        hands.press("Make the PDF");
        inside.at("a[download]").waitFor();
        inside.look("document-made", DOCUMENT);
    }

    @Test
    void aDraftThatIsLookedAt() {
        var hands = inside.open(ME, "evidence?q=by+its+name");
        hands.follow("Nobody finds a course by its name");
        inside.unfold();
        inside.look("evidence-looked-at", EVIDENCE);
    }

    @Test
    void aTestimony() {
        var hands = inside.open(ME, "evidence/new?stage=coaching");
        inside.unfold();
        hands.choose("Kind of evidence", "Witness testimony");
        inside.look("evidence-testimony", "evidence/new");
    }

    @Test
    void aRecordingAndAFilm() {
        var hands = inside.open(ME, "evidence/new?stage=process");
        hands.type("Title", "How a call back runs");
        hands.attach(Path.of("src/main/resources/demo/files/recorded-call.mp3"));
        hands.attach(Path.of("src/main/resources/demo/files/how-a-call-back-runs.mp4"));
        hands.press("Look at recorded-call.mp3");
        hands.press("Look at how-a-call-back-runs.mp4");
        inside.look("evidence-played", EVIDENCE);
    }

    @Test
    void aPortfolioToBegin() {
        try (var administrator = Visitor.atDesk()) {
            new NewPerson("Una Berg", "una.berg")
                    .joins(administrator, inside.visitor())
                    .assessedBy(administrator, "Ada Okafor");
        }
        var hands = inside.open("assessor", "portfolio");
        hands.press("Start");
        inside.look("portfolio-start-refused", "portfolio");
    }

    @Test
    void theLineIsLost() {
        inside.open(ME, "capture");
        inside.page().context().setOffline(true);
        try {
            inside.at(".v-status-message").waitFor();
            inside.look("line-lost", "capture");
        } finally {
            inside.page().context().setOffline(false);
        }
    }
}
