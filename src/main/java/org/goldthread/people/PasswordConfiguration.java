package org.goldthread.people;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
class PasswordConfiguration {
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Argon2id, as BCrypt would cut a pass phrase at 72 bytes. Each takes 16 MB for as long as it lasts. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new MeteredPasswords(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), AT_ONCE, PATIENCE);
    }
}
