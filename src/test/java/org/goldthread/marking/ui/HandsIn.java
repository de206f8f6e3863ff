package org.goldthread.marking.ui;

import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.portfolio.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.ApplicationContext;

/** Cara, who hands in to Ada. */
abstract class HandsIn {
    final SomeAttempt attempt;
    final ApplicationContext context;

    HandsIn(ApplicationContext context, SomeAttempt attempt) {
        this.context = context;
        this.attempt = attempt;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    void openSubmit() {
        open("/submit");
    }

    void open(SubmissionId submission) {
        open("/attempts/" + submission.value());
    }

    private void open(String place) {
        Screens.close();
        attempt.asCandidate();
        Screens.open(context);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + place);
    }
}
