package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A closed browser is no error; whatever else fails is. */
class BrowsersThatLeftTest {
    private final ClientAbortException left = new ClientAbortException(new IOException("Broken pipe"));

    @Test
    void anAnswerThatNobodyWaitsForIsNoError() {
        assertThatCode(() -> answering(left)).doesNotThrowAnyException();
        assertThatCode(() -> answering(new ServletException(new UncheckedIOException(left))))
                .doesNotThrowAnyException();
    }

    /** The store's connection breaks with the same words. */
    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Connection reset by peer"})
    void aBrokenPipeToAnybodyElseIsHeard(String words) {
        var failed = new ServletException(new IOException(words));
        assertThatThrownBy(() -> answering(failed)).isSameAs(failed);
        var store = new IllegalStateException(new IOException(words));
        assertThatThrownBy(() -> answering(store)).isSameAs(store);
    }

    private static void answering(Exception failure) throws ServletException, IOException {
        new BrowsersThatLeft().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (_, _) -> {
            switch (failure) {
                case IOException e -> throw e;
                case ServletException e -> throw e;
                case RuntimeException e -> throw e;
                default -> throw new AssertionError(failure);
            }
        });
    }
}
