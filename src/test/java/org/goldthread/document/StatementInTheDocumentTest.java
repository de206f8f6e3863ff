package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.LOOP;

import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.portfolio.PresentationService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The candidate's words stand after the cover, as they were handed in last. */
@GoldthreadTest
class StatementInTheDocumentTest {
    private final ApplicationContext context;
    private final PresentationService presentations;
    private final SomeAttempt attempt;

    StatementInTheDocumentTest(ApplicationContext context, PresentationService presentations) {
        this.context = context;
        this.presentations = presentations;
        attempt = SomeAttempt.ready(context);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void whatWasHandedInStandsAfterTheCoverAndWhatWasWrittenSinceDoesNot() throws Exception {
        presentations.say(attempt.portfolio, "", "One promise.\n\nKept for two years.");
        attempt.submit(LOOP);
        presentations.say(attempt.portfolio, "One promise.\n\nKept for two years.", "Not handed in");

        assertThat(text())
                .containsPattern("(?s)Made.*Covering statement.*One promise\\..*Kept for two years\\..*Declaration")
                .doesNotContain("Not handed in");
    }

    @Test
    void withoutWordsThereIsNoPageForThem() throws Exception {
        presentations.say(attempt.portfolio, "", "A draft that nobody has been handed");

        assertThat(text()).doesNotContain("Covering statement", "A draft");
    }

    private String text() throws Exception {
        try (var written = SomePdfOf.filled(attempt.portfolio, context)) {
            return SomePdfOf.text(written);
        }
    }
}
