package org.goldthread.files;

import java.nio.file.Path;
import java.time.Duration;
import org.goldthread.files.inspection.Inspection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store, and where uploads are looked at. */
@Configuration
class FilesConfiguration {
    @Bean
    ConverterAware fileIds() {
        return ConverterBuilder.writing(FileId.class, String.class, FileId::value)
                .andReading(FileId::new);
    }

    /** {@code goldthread.files.work-folder} holds local copies and drawn pages, at most so many megabytes of them. */
    @Bean
    WorkFolder workFolder(
            @Value("${goldthread.files.work-folder:${java.io.tmpdir}}") Path parent,
            @Value("${goldthread.files.work-megabytes:512}") long megabytes) {
        return WorkFolder.in(parent, megabytes << 20);
    }

    @Bean
    Inspection inspection(WorkFolder folder, @Value("${goldthread.files.inspection-limit:20s}") Duration limit) {
        return new Inspection(folder.path(), limit);
    }
}
