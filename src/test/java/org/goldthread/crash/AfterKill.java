package org.goldthread.crash;

import com.mongodb.client.MongoDatabase;
import org.goldthread.store.crash.Findings;

/**
 * What has to hold of the store once the product has started again on it. Whatever else must survive, such as a chain of
 * entries, is one more of these in {@link ProductRounds}.
 */
@FunctionalInterface
interface AfterKill {
    void check(MongoDatabase store, Deeds deeds, Findings findings);
}
