package org.goldthread.portfolio;

import java.util.Map;
import org.goldthread.store.StoredKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store. */
@Configuration
class PortfolioConfiguration {
    @Bean
    ConverterAware portfolioIds() {
        return ConverterBuilder.writing(PortfolioId.class, String.class, PortfolioId::value)
                .andReading(PortfolioId::new);
    }

    @Bean
    ConverterAware submissionIds() {
        return ConverterBuilder.writing(SubmissionId.class, String.class, SubmissionId::value)
                .andReading(SubmissionId::new);
    }

    @Bean
    StoredKinds portfolioEvents() {
        return new StoredKinds(Map.of(
                CriteriaReserved.class, "criteria-reserved",
                OpenPassedOn.class, "open-passed-on"));
    }
}
