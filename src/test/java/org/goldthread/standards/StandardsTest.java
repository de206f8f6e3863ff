package org.goldthread.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.rules.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@GoldthreadTest
class StandardsTest {
    private final Standards standards;

    StandardsTest(Standards standards) {
        this.standards = standards;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(PersonId.next());
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void theFirstStartPublishesTheShippedEdition() throws IOException {
        var current = standards.current();
        assertThat(current.status()).isEqualTo(FrameworkStatus.PUBLISHED);
        assertThat(current.edition()).isEqualTo("1.0");
        assertThat(current.standards()).isEqualTo(DefaultFramework.draft().standards());
    }

    @Test
    void anEditionIsFoundByItsId() {
        assertThat(standards.find(standards.current().id())).isSameAs(standards.current());
    }

    @Test
    void anUnknownEditionIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standards.find(FrameworkId.next()));
    }

    @Test
    void nobodyReadsThemWithoutSigningIn() {
        SignIn.out();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(standards::current);
    }
}
