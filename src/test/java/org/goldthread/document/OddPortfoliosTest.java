package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.document.pdf.VeraPdf;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.marking.SomeAttempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** No text and no state of a portfolio stops its document, and everybody can read it (PDF/UA-1, PDF/A-3a). */
@GoldthreadTest
class OddPortfoliosTest {
    private static final String TITLE = "ملف الإنجاز 评估 मूल्यांकन 👩‍💻 <b>=1+1</b>";

    private final ApplicationContext context;

    OddPortfoliosTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void titlesAndTextsOfTheWholeWorldConform() throws Exception {
        var attempt = SomeAttempt.ready(context);
        attempt.keep(
                attempt.kept("Call-back within 4 hours").attached(attempt.pdf()).retitled(TITLE));
        attempt.notYet(attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP), SomeAttempt.LOOP);
        attempt.asCandidate();
        var bytes = SomePdfOf.bytes(attempt.portfolio, Checklist.FILLED, context);
        assertThat(VeraPdf.failures(bytes, "3a")).isEmpty();
        assertThat(VeraPdf.failures(bytes, "ua1")).isEmpty();
    }

    @Test
    void aPortfolioWithNothingInItConforms() throws Exception {
        var attempt = SomeAttempt.beforeAnything(context);
        attempt.asCandidate();
        var bytes = SomePdfOf.bytes(attempt.portfolio, Checklist.BLANK, context);
        assertThat(VeraPdf.failures(bytes, "3a")).isEmpty();
        assertThat(VeraPdf.failures(bytes, "ua1")).isEmpty();
    }

    @Test
    void aMillionCharactersGoThrough() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var item = attempt.kept("Call-back within 4 hours");
        attempt.keep(item.described(
                "word ".repeat(200_000), CandidateRole.LED, Set.of(), Set.of(), "x".repeat(100_000), ""));
        attempt.submit(SomeAttempt.PROCESS);
        attempt.asCandidate();
        try (var written = SomePdfOf.filled(attempt.portfolio, context)) {
            assertThat(written.pages()).isGreaterThan(200);
        }
    }
}
