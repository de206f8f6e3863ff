package org.goldthread.crash;

import org.goldthread.store.crash.Findings;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What has to hold of the store once the product has started again on it. Whatever else must survive is one more
 * of these in {@link ProductRounds}.
 */
@FunctionalInterface
interface AfterKill {
    void check(MongoTemplate store, Deeds deeds, Findings findings);
}
