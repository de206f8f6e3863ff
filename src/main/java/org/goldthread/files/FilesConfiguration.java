package org.goldthread.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store. */
@Configuration
class FilesConfiguration {
    @Bean
    ConverterAware fileIds() {
        return ConverterBuilder.writing(FileId.class, String.class, FileId::value)
                .andReading(FileId::new);
    }
}
