package org.goldthread.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store. */
@Configuration
class PeopleConfiguration {
    @Bean
    ConverterAware personIds() {
        return ConverterBuilder.writing(PersonId.class, String.class, PersonId::value)
                .andReading(PersonId::new);
    }

    @Bean
    ConverterAware teamIds() {
        return ConverterBuilder.writing(TeamId.class, String.class, TeamId::value)
                .andReading(TeamId::new);
    }
}
