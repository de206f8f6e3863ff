package org.goldthread.evidence;

import java.util.Map;
import org.goldthread.store.StoredKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store. */
@Configuration
class EvidenceConfiguration {
    @Bean
    ConverterAware evidenceIds() {
        return ConverterBuilder.writing(EvidenceId.class, String.class, EvidenceId::value)
                .andReading(EvidenceId::new);
    }

    @Bean
    ConverterAware organisationReferenceIds() {
        return ConverterBuilder.writing(OrganisationReferenceId.class, String.class, OrganisationReferenceId::value)
                .andReading(OrganisationReferenceId::new);
    }

    @Bean
    ConverterAware lookRequestIds() {
        return ConverterBuilder.writing(LookRequestId.class, String.class, LookRequestId::value)
                .andReading(LookRequestId::new);
    }

    @Bean
    StoredKinds looks() {
        return new StoredKinds(Map.of(
                LookAsked.class, "look-asked",
                LookCommented.class, "look-commented",
                LookReplied.class, "look-replied",
                LookClosed.class, "look-closed"));
    }

    @Bean
    StoredKinds stages() {
        return new StoredKinds(Map.of(
                GapDetail.class, "gap",
                ProcessDetail.class, "process",
                CoachingDetail.class, "coaching",
                SatisfactionDetail.class, "satisfaction",
                ImprovementDetail.class, "improvement",
                CultureDetail.class, "culture",
                StandardsDetail.class, "standards"));
    }
}
