package org.goldthread.store;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A MongoDB server inside this process, used where no URI names another one. */
@Configuration
@ConditionalOnExpression("'${spring.mongodb.uri:}'.isEmpty()")
class EmbeddedStore {
    /** Keeps the documents in {@code folder}, {@code fresh} without what it held; an empty name keeps them in memory. */
    @Bean(destroyMethod = "shutdown")
    MongoServer mongoServer(
            @Value("${goldthread.store.folder}") String folder,
            @Value("${goldthread.demo}") boolean demo,
            @Value("${goldthread.store.fresh}") boolean fresh) {
        return new MongoServer(
                folder.isEmpty()
                        ? new DurableBackend(MVStore.open(null), false)
                        : new DurableBackend(open(new StoreFolder(Path.of(folder), demo), fresh), true));
    }

    private static MVStore open(StoreFolder folder, boolean fresh) {
        if (fresh) {
            folder.clear();
        }
        folder.claim();
        try {
            var store = new MVStore.Builder()
                    .fileName(folder.file().toString())
                    .autoCommitDisabled()
                    .open();
            store.setVersionsToKeep(0);
            return store;
        } catch (MVStoreException e) {
            throw new StoreUnavailable(
                    "Another Goldthread process is using the folder " + folder.path()
                            + ". Stop it, or choose another folder with GOLDTHREAD_DATA.",
                    e);
        }
    }

    @Bean
    MongoConnectionDetails mongoConnection(MongoServer server) {
        var address = server.bind();
        var uri = "mongodb://" + address.getHostString() + ":" + address.getPort() + "/goldthread";
        return () -> new ConnectionString(uri);
    }
}
