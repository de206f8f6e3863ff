package org.goldthread.people;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
@EnableConfigurationProperties(SignInLimits.class)
class PasswordConfiguration {
    /** Does, one by one, what asking for a password leads to. */
    static final String RESETS = "resets";

    private static final int MOST_RESETS_WAITING = 1_000;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Where too many wait, the last ones are passed over: whoever it was asks again. */
    @Bean(name = RESETS, destroyMethod = "shutdown")
    ExecutorService resets() {
        var threads = Thread.ofVirtual().name(RESETS).factory();
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_RESETS_WAITING), threads, new DiscardPolicy());
    }

    /** Argon2id, as BCrypt would cut a pass phrase at 72 bytes. Each takes 16 MB for as long as it lasts. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new MeteredPasswords(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), AT_ONCE, PATIENCE);
    }
}
