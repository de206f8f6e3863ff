package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.goldthread.GoldthreadTest;
import org.goldthread.rules.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords take much memory and time: a few at once, and whoever would wait too long is told so. */
@GoldthreadTest
class MeteredPasswordsTest {
    private final SignInAccounts accounts;
    private final SignInThrottle throttle;
    private final Devices devices;

    MeteredPasswordsTest(SignInAccounts accounts, SignInThrottle throttle, Devices devices) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.devices = devices;
    }

    @Test
    void whoWouldWaitTooLongIsRefusedUntilThereIsATurn() throws Exception {
        var slow = new Slow();
        var passwords = new MeteredPasswords(slow, 1, Duration.ofMillis(20));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> passwords.matches("first", "hash"));
            slow.begun.await();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> passwords.matches("second", "hash"))
                    .matches(refused -> "busy".equals(refused.refusal().rule()));
            slow.goOn.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(passwords.matches("third", "hash")).isTrue();
    }

    @Test
    void signingInSaysSoAndNothingOfThePassword() {
        var signIn =
                new PasswordSignIn(accounts, new MeteredPasswords(new Slow(), 0, Duration.ZERO), throttle, devices);
        var request = UsernamePasswordAuthenticationToken.unauthenticated("nobody@test.example", "a guess");
        assertThatExceptionOfType(SignInBusy.class).isThrownBy(() -> signIn.authenticate(request));
    }

    /** Takes its time, as Argon2 does under load. */
    private static final class Slow implements PasswordEncoder {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return true;
        }
    }
}
