package org.goldthread.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events that an aggregate has still to hand on; stored in its own document, in the same write as the change. */
public record Outbox(List<Unpublished> waiting) {
    public Outbox(@Nullable List<Unpublished> waiting) {
        this.waiting = waiting == null ? List.of() : List.copyOf(waiting);
    }

    public static Outbox empty() {
        return new Outbox(List.of());
    }

    public Outbox with(DomainEvent event, Instant at) {
        var more = new ArrayList<>(waiting);
        more.add(new Unpublished(UUID.randomUUID().toString(), at, event));
        return new Outbox(more);
    }
}
