package org.goldthread.audit;

import java.nio.file.Path;
import java.time.Clock;
import org.goldthread.ui.Incidents;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The chain, its key, and what stands before every service. */
@Configuration
class AuditConfiguration {
    /**
     * @param file where the key is; beside the store's folder where nothing is said, and in memory only where the store is
     *     there only, too
     */
    @Bean
    AuditKey auditKey(
            @Value("${goldthread.audit.key}") String file, @Value("${goldthread.store.folder}") String folder) {
        if (!file.isEmpty()) {
            return AuditKey.in(Path.of(file));
        }
        return folder.isEmpty()
                ? AuditKey.passing()
                : AuditKey.in(Path.of(folder + "-audit-key.pem").normalize());
    }

    @Bean
    Checkpoints checkpoints(MongoTemplate store, AuditKey key, Clock clock) {
        return new Checkpoints(store, key, clock);
    }

    @Bean
    AuditTrail auditTrail(MongoTemplate store, Checkpoints checkpoints) {
        return new AuditTrail(store, checkpoints);
    }

    @Bean
    ChainCheck chainCheck(MongoTemplate store, AuditKey key, Incidents incidents, Clock clock) {
        return new ChainCheck(store, key, incidents, clock);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor looksAtServices(ObjectProvider<LookNotes> notes) {
        return new LooksAtServices(notes);
    }
}
