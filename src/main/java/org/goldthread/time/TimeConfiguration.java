package org.goldthread.time;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimeConfiguration {
    /** {@code goldthread.zone} is the organisation's zone: its days begin and end there. */
    @Bean
    MovableClock clock(@Value("${goldthread.zone}") String zone) {
        return new MovableClock(ZoneId.of(zone));
    }
}
