package org.goldthread.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store. */
@Configuration
class NoticesConfiguration {
    @Bean
    ConverterAware noticeIds() {
        return ConverterBuilder.writing(NoticeId.class, String.class, NoticeId::value)
                .andReading(NoticeId::new);
    }
}
