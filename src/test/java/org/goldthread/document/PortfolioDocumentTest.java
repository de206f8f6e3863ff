package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.document.pdf.Written;
import org.goldthread.marking.SomeAttempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What stands in a portfolio's document. */
@GoldthreadTest
class PortfolioDocumentTest {
    private final ApplicationContext context;

    PortfolioDocumentTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    /** Call-back within 4 hours has a PDF of two pages; it shows 2.1 and 2.3. */
    private SomeAttempt handedIn() {
        var attempt = SomeAttempt.ready(context);
        attempt.keep(attempt.kept("Call-back within 4 hours").attached(attempt.pdf()));
        return attempt;
    }

    private Written filled(SomeAttempt attempt) throws Exception {
        attempt.asCandidate();
        return SomePdfOf.filled(attempt.portfolio, context);
    }

    @Test
    void itTellsWhatWasHandedInAndWhatItShows() throws Exception {
        var attempt = handedIn();
        var submission = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.allMet(submission);
        attempt.candidateDoes().opened(submission);
        try (var written = filled(attempt)) {
            assertThat(SomePdfOf.text(written))
                    .contains("Portfolio of evidence Cara Candidate")
                    .contains("I did the work described here")
                    .contains("Call-back within 4 hours (E1)", "What the sales team was told (E2)")
                    .contains("A repeatable process (2.1)", "page 2", "It names the owner and the reply.")
                    .contains("Service desk lead", "First week")
                    .contains("someone else could run it")
                    .contains("The owner and the trigger are named.")
                    .contains("2 of 25 criteria are met and current.");
        }
    }

    @Test
    void feedbackThatTheCandidateHasNotOpenedIsNotInIt() throws Exception {
        var attempt = handedIn();
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP));
        try (var written = filled(attempt)) {
            assertThat(SomePdfOf.text(written))
                    .contains("Call-back within 4 hours (E1)")
                    .doesNotContain("The owner and the trigger are named.", "2 of 25 criteria are met");
        }
    }

    @Test
    void bookmarksFollowTheOrderOfAFolder() throws Exception {
        var attempt = handedIn();
        var submission = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.allMet(submission);
        attempt.candidateDoes().opened(submission);
        try (var written = filled(attempt)) {
            var bookmarks = written.bookmarks().stream()
                    .map(line -> line.replaceAll(" \\d+$", ""))
                    .toList();
            assertThat(bookmarks.stream().filter(line -> !line.startsWith(" ")))
                    .containsExactly(
                            "Cara Candidate",
                            "Declaration",
                            "Contents",
                            "Achievement summary",
                            "Evidence index",
                            "Files and their digests",
                            "Evidence by criterion",
                            "Marking checklist",
                            "Feedback",
                            "Sign-off",
                            "Evidence",
                            "Attached files");
            assertThat(bookmarks)
                    .contains(
                            "  Build processes that last (S2)",
                            "  Call-back within 4 hours (E1)",
                            "  call-back.pdf (E1-1)");
        }
    }

    @Test
    void theChecklistHoldsTheDecisions() throws Exception {
        var attempt = handedIn();
        var submission = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.notYet(submission, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(submission);
        try (var written = filled(attempt)) {
            assertThat(SomePdfOf.text(written))
                    .contains("V valid · A authentic · R reliable · C current · S sufficient")
                    .contains("Look for: someone else could run it")
                    .contains("Attempt 1, Ada Assessor, ")
                    .contains("Not yet: not enough of it. What would show it: A reply with its date")
                    .contains("yes yes yes yes accepted")
                    .contains("Nothing was handed in for this yet.");
        }
    }

    @Test
    void aBlankChecklistHoldsTheClaimsAndNoDecision() throws Exception {
        var attempt = handedIn();
        var submission = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.notYet(submission, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(submission);
        attempt.asCandidate();
        try (var written = SomePdfOf.blank(attempt.portfolio, context)) {
            assertThat(SomePdfOf.text(written))
                    .contains("Look for: someone else could run it")
                    .contains("Comment, or what would show it:", "☐ met", "☐ not yet")
                    .doesNotContain("yes yes yes yes")
                    .doesNotContain("What would show it: A reply with its date");
        }
    }

    @Test
    void nothingOfAJudgementIsInItBeforeItIsFinished() throws Exception {
        var attempt = handedIn();
        var submission = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.metInOneStep(submission, SomeAttempt.PROCESS);
        try (var written = filled(attempt)) {
            assertThat(SomePdfOf.text(written))
                    .contains("Attempt 1, with Ada Assessor", "to be decided", "being marked")
                    .doesNotContain("yes yes yes yes")
                    .doesNotContain("Feedback")
                    .contains("0 of 25 criteria are met and current.");
        }
    }

    @Test
    void draftsAndWhatWasWithdrawnAreNotInIt() throws Exception {
        var attempt = handedIn();
        attempt.candidateDoes().withdraw(attempt.submit(SomeAttempt.PROCESS));
        try (var written = filled(attempt)) {
            assertThat(SomePdfOf.text(written))
                    .contains("Nothing was handed in yet, so nothing is declared yet.")
                    .contains("no evidence yet, no files")
                    .doesNotContain("Call-back within 4 hours");
        }
    }

    @Test
    void anItemThatWasChangedBetweenTwoAttemptsStandsThereTwice() throws Exception {
        var attempt = handedIn();
        var first = attempt.submit(SomeAttempt.LOOP);
        attempt.notAccepted(first, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(first);
        attempt.keep(attempt.kept("What the sales team was told").retitled("What the sales team was told in June"));
        attempt.submit(SomeAttempt.LOOP);
        try (var written = filled(attempt)) {
            assertThat(SomePdfOf.text(written))
                    .contains("What the sales team was told (E", "What the sales team was told in June (E")
                    .contains("handed in with attempt 1, 2");
        }
    }

    @Test
    void everyOriginalIsAttachedUnchangedUnderItsDigest() throws Exception {
        var attempt = handedIn();
        attempt.submit(SomeAttempt.PROCESS);
        try (var written = filled(attempt)) {
            var files = attached(written);
            assertThat(files.keySet()).containsExactly("E1-1 call-back.pdf");
            var digest = MessageDigest.getInstance("SHA-256").digest(files.get("E1-1 call-back.pdf"));
            assertThat(SomePdfOf.text(written).replace(" ", ""))
                    .contains(HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void thePagesOfAnAttachedPdfAreShownAndTold() throws Exception {
        var attempt = handedIn();
        attempt.submit(SomeAttempt.PROCESS);
        try (var written = filled(attempt)) {
            var last = written.pages();
            assertThat(written.text(last)).contains("call-back.pdf (E1-1), page 2 of 2");
            assertThat(written.pdf().getPage(last - 1).getResources().getXObjectNames())
                    .isNotEmpty();
            assertThat(written.pdf().getVersion()).isEqualTo(1.7f);
        }
    }

    private static Map<String, byte[]> attached(Written written) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        var names = new PDDocumentNameDictionary(written.pdf().getDocumentCatalog());
        for (var file : List.copyOf(names.getEmbeddedFiles().getNames().values())) {
            files.put(file.getFilename(), file.getEmbeddedFile().toByteArray());
        }
        return files;
    }
}
