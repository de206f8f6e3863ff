package org.goldthread.store;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Marks a store as begun with the first published shape; later steps count from here. */
@Component
class FirstShape implements SchemaChange {
    @Override
    public int number() {
        return 1;
    }

    @Override
    public String what() {
        return "the first shape";
    }

    @Override
    public void apply(MongoTemplate store) {
        // Nothing to change: an empty store has this shape.
    }
}
