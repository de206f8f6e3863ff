package org.goldthread.store;

import org.springframework.data.mongodb.core.MongoTemplate;

/** One step from an older shape of the store to the next. Steps run in the order of their numbers, each once, recorded. */
public interface SchemaChange {
    /** Positive, without gaps, never used again. */
    int number();

    String what();

    void apply(MongoTemplate store);
}
