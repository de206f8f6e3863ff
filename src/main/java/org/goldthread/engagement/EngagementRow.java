package org.goldthread.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a list of threads shows of each. */
public record EngagementRow(
        EngagementId id, String title, @Nullable AskedBy askedBy, Instant updated) {}
