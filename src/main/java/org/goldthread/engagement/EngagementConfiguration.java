package org.goldthread.engagement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store. */
@Configuration
class EngagementConfiguration {
    @Bean
    ConverterAware engagementIds() {
        return ConverterBuilder.writing(EngagementId.class, String.class, EngagementId::value)
                .andReading(EngagementId::new);
    }

    @Bean
    ConverterAware measureIds() {
        return ConverterBuilder.writing(MeasureId.class, String.class, MeasureId::value)
                .andReading(MeasureId::new);
    }
}
