package org.goldthread.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.goldthread.ui.Incidents;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The chain that a product left in its store, read by the product's own check with the key that lies beside. */
public final class ChainOnDisk {
    private ChainOnDisk() {}

    /** What is wrong with it, in words; nothing if every entry follows and every checkpoint holds. */
    public static List<String> faults(MongoTemplate store, Path key) {
        var checking = new Checking();
        new ChainCheck(store, AuditKey.in(key), new Incidents(), Clock.systemUTC()).run(checking);
        return switch (checking.state()) {
            case CheckState.Read read
            when read.entries() - read.signed() > Checkpoints.EVERY ->
                List.of((read.entries() - read.signed()) + " entries after the last checkpoint");
            case CheckState.Read read ->
                read.findings().stream().map(Finding::toString).toList();
            case CheckState other -> List.of(other.toString());
        };
    }

    /** Enters something as the product would: for those who show that a chain which says too much is seen, too. */
    public static void enter(MongoTemplate store, String actor, String kind, String subject, String content) {
        var last = store.getCollection("audit")
                .find()
                .sort(new Document("_id", -1))
                .map(each -> new Link(each.getLong("_id"), each.getString("hash")))
                .first();
        var fact = SomeChain.fact(kind);
        store.insert(
                ChainRules.next(last, new Fact(fact.event(), fact.at(), actor, kind, List.of(subject), content, "")));
    }

    /** As somebody with the store's password could: the entry says another kind. */
    public static void edit(MongoTemplate store, long number) {
        store.save(SomeChain.saying("look", Objects.requireNonNull(store.findById(number, AuditEvent.class))));
    }
}
