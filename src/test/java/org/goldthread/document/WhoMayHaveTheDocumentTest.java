package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** The candidate and the assessor of record have the document (domain brief, section 11); for all others it is not there. */
@GoldthreadTest
class WhoMayHaveTheDocumentTest {
    private final ApplicationContext context;
    private final DocumentService documents;

    WhoMayHaveTheDocumentTest(ApplicationContext context, DocumentService documents) {
        this.context = context;
        this.documents = documents;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void theAssessorHasOneOfTheirOwn() throws Exception {
        var attempt = SomeAttempt.ready(context);
        attempt.submit(SomeAttempt.PROCESS);
        attempt.asCandidate();
        var candidates = documents.begin(attempt.portfolio, Checklist.FILLED);
        attempt.asAssessor();
        assertThat(documents.current(attempt.portfolio)).isEmpty();
        try (var written = SomePdfOf.filled(attempt.portfolio, context)) {
            assertThat(SomePdfOf.text(written)).contains("Call-back within 4 hours (E1)");
        }
        attempt.asCandidate();
        assertThat(documents.current(attempt.portfolio)).isEqualTo(Optional.of(candidates));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseFindsIt(Role role) {
        var attempt = SomeAttempt.ready(context);
        attempt.asCandidate();
        documents.begin(attempt.portfolio, Checklist.FILLED);
        SignIn.as(PersonId.next(), role);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> documents.begin(attempt.portfolio, Checklist.FILLED));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.current(attempt.portfolio));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.cancel(attempt.portfolio));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> documents.copyTo(attempt.portfolio, _ -> {}, new ByteArrayOutputStream()));
    }

    @Test
    void nobodyWhoIsNotSignedInGetsIt() {
        var attempt = SomeAttempt.ready(context);
        SignIn.out();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> documents.begin(attempt.portfolio, Checklist.FILLED));
    }
}
