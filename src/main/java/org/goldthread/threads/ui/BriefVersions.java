package org.goldthread.threads.ui;

import java.util.Objects;
import org.goldthread.engagement.EngagementBrief;
import org.jspecify.annotations.Nullable;

/** Two versions of one brief made one. */
final class BriefVersions {
    private BriefVersions() {}

    private interface Field {
        @Nullable
        Object of(EngagementBrief brief);
    }

    /** {@code theirs} with what {@code mine} changed since {@code base}, which both come from. */
    static EngagementBrief merged(EngagementBrief base, EngagementBrief mine, EngagementBrief theirs) {
        return new EngagementBrief(
                from(EngagementBrief::title, base, mine, theirs).title(),
                from(EngagementBrief::askedBy, base, mine, theirs).askedBy(),
                from(EngagementBrief::served, base, mine, theirs).served(),
                from(EngagementBrief::request, base, mine, theirs).request(),
                from(EngagementBrief::requestKind, base, mine, theirs).requestKind());
    }

    private static EngagementBrief from(
            Field field, EngagementBrief base, EngagementBrief mine, EngagementBrief theirs) {
        return Objects.equals(field.of(base), field.of(mine)) ? theirs : mine;
    }
}
