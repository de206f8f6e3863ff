package org.goldthread.people;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Works on a few passwords at once only: each takes much memory and time, and anybody may ask for it. */
final class MeteredPasswords implements PasswordEncoder {
    private final PasswordEncoder passwords;
    private final Semaphore turns;
    private final Duration patience;

    MeteredPasswords(PasswordEncoder passwords, int atOnce, Duration patience) {
        this.passwords = passwords;
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        awaitTurn();
        try {
            return passwords.encode(password);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        awaitTurn();
        try {
            return passwords.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return passwords.upgradeEncoding(hash);
    }

    private void awaitTurn() {
        if (!turn()) {
            throw new Refused(Refusal.of("busy", "people.refused.busy"));
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
