package org.goldthread.store;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Clock;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.CannotOpen;
import org.goldthread.store.sqlite.file.Settings;
import org.goldthread.store.sqlite.file.Synchronous;
import org.goldthread.store.sqlite.query.ScanWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A MongoDB server inside this process, used where no URI names another one. */
@Configuration
@ConditionalOnExpression("'${spring.mongodb.uri:}'.isEmpty()")
class EmbeddedStore {
    static final String DATABASE = "goldthread";

    /**
     * Keeps the documents in {@code folder}, {@code fresh} without what it held; an empty name keeps them only as long as
     * the process runs.
     */
    @Bean
    SqliteStore embeddedServer(
            @Value("${goldthread.store.folder}") String folder,
            @Value("${goldthread.demo}") boolean demo,
            @Value("${goldthread.store.fresh}") boolean fresh,
            @Value("${goldthread.store.synchronous}") Synchronous synchronous,
            Clock clock,
            ObjectProvider<ScanWatch> watch) {
        var listener = watch.getIfAvailable(() -> ScanWatch.NOBODY);
        if (folder.isEmpty()) {
            return SqliteStore.passing(DATABASE, clock, listener);
        }
        var place = new StoreFolder(Path.of(folder), demo);
        if (fresh) {
            place.clear();
        }
        return open(place, synchronous, clock, listener);
    }

    static SqliteStore open(StoreFolder folder, Synchronous synchronous, Clock clock, ScanWatch watch) {
        folder.claim();
        try {
            return SqliteStore.open(folder.path(), DATABASE, Settings.DURABLE.with(synchronous), clock, watch);
        } catch (CannotOpen e) {
            throw StoreFolder.unavailable(e);
        }
    }

    @Bean
    MongoConnectionDetails mongoConnection(SqliteStore server) {
        var uri = server.uri();
        return () -> new ConnectionString(uri);
    }
}
