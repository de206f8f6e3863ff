package org.goldthread.relay;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** The smallest aggregate that has something to say. */
@Document("bells")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
record Bell(@Id String id, @Version @Nullable Long version, Outbox outbox) implements Publishes<Bell> {
    @Override
    public Bell carrying(Outbox other) {
        return new Bell(id, version, other);
    }
}
