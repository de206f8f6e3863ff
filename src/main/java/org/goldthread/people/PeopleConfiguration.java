package org.goldthread.people;

import java.util.Map;
import org.goldthread.store.StoredKinds;
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

    @Bean
    ConverterAware conflictIds() {
        return ConverterBuilder.writing(ConflictId.class, String.class, ConflictId::value)
                .andReading(ConflictId::new);
    }

    @Bean
    StoredKinds peopleKinds() {
        return new StoredKinds(Map.of(
                AssessorAssigned.class, "assessor-assigned",
                AssessorUnassigned.class, "assessor-unassigned",
                RolesChanged.class, "roles-changed",
                PersonDisabled.class, "person-disabled",
                PersonEnabled.class, "person-enabled"));
    }
}
