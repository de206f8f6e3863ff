package org.goldthread.browser;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One browser, in which somebody opens what is inside the screens. */
abstract class InnerStates {
    static Inside inside;

    @BeforeAll
    static void arrive() throws IOException {
        inside = new Inside();
    }

    @AfterAll
    static void leave() {
        inside.close();
    }
}
