package org.goldthread.marking.ui;

import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;

/** An assessor with a submission before them that waits to be marked. */
abstract class OpensDesk {
    final ApplicationContext context;
    SomeDesk desk;

    OpensDesk(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        desk = SomeDesk.waiting(context);
        Screens.open(context);
        DeskScreen.open(desk.submission);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }
}
