package org.goldthread.audit;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.goldthread.ui.Incidents;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** A chain in a database of its own, to be touched as nobody should. */
final class OwnChain {
    final MongoTemplate store;
    final AuditKey key = AuditKey.passing();
    final AuditTrail trail;
    private final ApplicationContext context;

    OwnChain(ApplicationContext context) {
        this.context = context;
        var databases = new SimpleMongoClientDatabaseFactory(
                context.getBean(MongoClient.class),
                "chain" + UUID.randomUUID().toString().substring(0, 8));
        store = new MongoTemplate(databases, context.getBean(MappingMongoConverter.class));
        var shapes = IndexResolver.create(context.getBean(MongoMappingContext.class));
        shapes.resolveIndexFor(AuditEvent.class)
                .forEach(index -> store.indexOps(AuditEvent.class).createIndex(index));
        trail = anotherProcess();
    }

    AuditTrail anotherProcess() {
        return new AuditTrail(store, checkpoints());
    }

    Checkpoints checkpoints() {
        return new Checkpoints(store, key, context.getBean(Clock.class));
    }

    OwnChain with(int entries) {
        for (int entry = 0; entry < entries; entry++) {
            trail.append(SomeChain.fact("evidence-saved"));
        }
        return this;
    }

    List<Document> entries() {
        return store.findAll(Document.class, "audit").stream()
                .sorted((one, other) -> one.getLong("_id").compareTo(other.getLong("_id")))
                .toList();
    }

    AuditEvent entry(long number) {
        return Objects.requireNonNull(store.findById(number, AuditEvent.class));
    }

    CheckState.Read check() {
        return check(key);
    }

    CheckState.Read check(AuditKey with) {
        var checking = new Checking();
        new ChainCheck(store, with, new Incidents(), context.getBean(Clock.class)).run(checking);
        return (CheckState.Read) checking.state();
    }

    List<Finding> findings() {
        return check().findings();
    }
}
