package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.SomeAttempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** How an earlier attempt ended stands beside what is judged now, and stays while one judges. */
@GoldthreadTest
class ComparingWithEarlierTest {
    private final ApplicationContext context;

    ComparingWithEarlierTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void whatWasSaidEarlierStaysWhileOneJudges() {
        var attempt = SomeAttempt.ready(context);
        var first = attempt.submit(SomeAttempt.LOOP);
        attempt.notAccepted(first, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(first);
        var again = attempt.submit(SomeAttempt.LOOP);
        attempt.asAssessor();
        Screens.open(context);
        DeskScreen.open(again);
        assertThat(OnScreen.textOf(DeskScreen.part("Judgement")))
                .matches("(?s).*A reply of this year.*Letters|.*A reply of this year.*Look for:.*");
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(attempt.stored(again).claimJudgements()).hasSize(1);
        assertThat(OnScreen.text()).contains("A reply of this year");
    }
}
