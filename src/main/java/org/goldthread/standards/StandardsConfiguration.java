package org.goldthread.standards;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store. */
@Configuration
class StandardsConfiguration {
    @Bean
    ConverterAware frameworkIds() {
        return ConverterBuilder.writing(FrameworkId.class, String.class, FrameworkId::value)
                .andReading(FrameworkId::new);
    }

    @Bean
    ConverterAware criterionCodes() {
        return ConverterBuilder.writing(CriterionCode.class, String.class, CriterionCode::value)
                .andReading(CriterionCode::new);
    }
}
