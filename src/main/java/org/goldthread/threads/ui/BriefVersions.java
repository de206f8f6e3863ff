package org.goldthread.threads.ui;

import java.util.Objects;
import java.util.function.Function;
import org.goldthread.engagement.EngagementBrief;
import org.jspecify.annotations.Nullable;

/** Two versions of one brief made one. */
final class BriefVersions {
    private BriefVersions() {}

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
            Function<EngagementBrief, @Nullable Object> field,
            EngagementBrief base,
            EngagementBrief mine,
            EngagementBrief theirs) {
        return Objects.equals(field.apply(base), field.apply(mine)) ? theirs : mine;
    }
}
