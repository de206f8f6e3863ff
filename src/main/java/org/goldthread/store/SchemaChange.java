package org.goldthread.store;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * One step from an older shape of the store to the next. Steps run in the order of their numbers, one process at a time,
 * and are recorded when they are done; one that was cut off by a crash runs again from its beginning.
 */
public interface SchemaChange {
    /** Positive, without gaps, never used again. */
    int number();

    String what();

    void apply(MongoTemplate store);
}
