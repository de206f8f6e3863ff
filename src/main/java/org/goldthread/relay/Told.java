package org.goldthread.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that was written about it. Every {@link Ear} hears it, perhaps twice, under one id.
 *
 * @param collection where the aggregate stands
 * @param subject the aggregate's id
 * @param stamp none for an event from before there were stamps
 */
public record Told(
        String id,
        Instant at,
        DomainEvent event,
        String collection,
        String subject,
        @Nullable Stamp stamp) {}
