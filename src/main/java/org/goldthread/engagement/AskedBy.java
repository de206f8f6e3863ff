package org.goldthread.engagement;

import org.jspecify.annotations.Nullable;

/** Who asked for the piece of work: a group, and a name or a role. */
public record AskedBy(CustomerGroup group, String name) {
    /** As long as nobody is named, it is some requester. */
    public static CustomerGroup groupOf(@Nullable AskedBy askedBy) {
        return askedBy == null ? CustomerGroup.REQUESTER : askedBy.group();
    }
}
