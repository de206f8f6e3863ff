package org.goldthread.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that its aggregate still carries.
 *
 * @param stamp put on as it is written; none in what was written before there were stamps
 */
public record Unpublished(
        String id, Instant at, DomainEvent event, @Nullable Stamp stamp) {
    Unpublished(String id, Instant at, DomainEvent event) {
        this(id, at, event, null);
    }
}
