package org.goldthread.threads.ui;

import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;

/** A candidate at a browser tab; {@link #openAs} makes it somebody else's. */
abstract class OpensThreads {
    private final ApplicationContext context;

    OpensThreads(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        openAs(Role.CANDIDATE);
    }

    void openAs(Role role) {
        Screens.close();
        SignIn.as(PersonId.next(), role);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }
}
