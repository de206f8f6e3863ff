package org.goldthread.engagement;

import java.util.List;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** What a thread's form asks: the piece of work in a few words, without its measures. */
public record EngagementBrief(
        String title,
        @Nullable AskedBy askedBy,
        List<Served> served,
        String request,
        @Nullable RequestKind requestKind) {
    public EngagementBrief {
        served = List.copyOf(served);
        request = TextRules.orEmpty(request);
    }
}
