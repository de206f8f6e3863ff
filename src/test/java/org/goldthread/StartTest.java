package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.store.SchemaChange;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@GoldthreadTest
class StartTest {
    private final MongoTemplate store;
    private final List<SchemaChange> steps;

    StartTest(MongoTemplate store, List<SchemaChange> steps) {
        this.store = store;
        this.steps = steps;
    }

    @Test
    void aNewStoreRecordsEveryStepOfItsShape() {
        assertThat(store.getCollection("schema_changes").countDocuments()).isEqualTo(steps.size());
    }
}
