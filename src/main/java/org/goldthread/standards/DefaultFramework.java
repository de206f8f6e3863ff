package org.goldthread.standards;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Publishes the framework that ships with the product, at the first start. */
@Component
class DefaultFramework {
    static final ClassPathResource FILE = new ClassPathResource("frameworks/customer-satisfaction-1.0.json");
    private static final Logger LOG = LoggerFactory.getLogger(DefaultFramework.class);

    private final FrameworkRepository frameworks;

    DefaultFramework(FrameworkRepository frameworks) {
        this.frameworks = frameworks;
    }

    static Framework draft() throws IOException {
        try (var json = FILE.getInputStream()) {
            return FrameworkFile.read(json);
        }
    }

    /** Before any runner, so that demo data finds it. */
    @EventListener
    void publish(ApplicationStartedEvent started) throws IOException {
        var framework = draft().published();
        if (frameworks.existsById(framework.id())) {
            return;
        }
        try {
            frameworks.save(framework);
            LOG.info("Published the framework {}, edition {}", framework.title(), framework.edition());
        } catch (DuplicateKeyException e) {
            LOG.info("Another instance has just published {}: {}", framework.code(), e.getMessage());
        }
    }
}
