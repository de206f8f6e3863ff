package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@GoldthreadTest
class StartTest {
    private final MongoTemplate store;

    StartTest(MongoTemplate store) {
        this.store = store;
    }

    @Test
    void aNewStoreRecordsEveryStepOfItsShape() {
        assertThat(store.getCollection("schema_changes").countDocuments()).isEqualTo(2);
    }
}
