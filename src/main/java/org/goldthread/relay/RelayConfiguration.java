package org.goldthread.relay;

import java.util.Map;
import org.goldthread.store.StoredKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this feature's events stand in the store. */
@Configuration
class RelayConfiguration {
    static final String SAVED = "saved";

    @Bean
    StoredKinds relayEvents() {
        return new StoredKinds(Map.of(Saved.class, SAVED));
    }
}
