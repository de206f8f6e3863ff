package org.goldthread.engagement;

import org.jspecify.annotations.Nullable;

/**
 * A piece of work on its owner's map of customers.
 *
 * @param said whether anything was said yet about the relationship with who asked
 */
public record MappedWork(
        EngagementId id, String title, @Nullable AskedBy askedBy, boolean said, RelationshipReading reading) {}
