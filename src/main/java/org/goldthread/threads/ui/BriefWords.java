package org.goldthread.threads.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.Served;
import org.goldthread.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A brief in words, field by field, to lay two versions side by side. */
record BriefWords(Texts texts) {
    /** Label to value, in the order of the form. */
    Map<String, String> of(EngagementBrief brief) {
        var words = new LinkedHashMap<String, String>();
        words.put(texts.of("threads.field.title"), brief.title());
        words.put(texts.of("threads.field.group"), askedBy(brief));
        words.put(texts.of("threads.field.request"), brief.request());
        words.put(texts.of("threads.field.kind"), kind(brief));
        words.put(
                texts.of("threads.field.served"),
                brief.served().stream().map(this::served).collect(Collectors.joining(", ")));
        words.put(texts.of("threads.field.prime"), prime(brief));
        return words;
    }

    String askedBy(EngagementBrief brief) {
        var askedBy = brief.askedBy();
        return askedBy == null
                ? ""
                : texts.of(
                        "threads.asked-by", texts.of("engagement.customer-group." + askedBy.group()), askedBy.name());
    }

    String kind(EngagementBrief brief) {
        var kind = brief.requestKind();
        return kind == null ? "" : texts.of("engagement.request-kind." + kind);
    }

    /** Who and how many, or the group alone. */
    String served(@Nullable Served served) {
        if (served == null) {
            return "";
        }
        return served.note().isBlank() ? texts.of("engagement.served." + served.group()) : served.note();
    }

    private String prime(EngagementBrief brief) {
        return brief.served().stream()
                .filter(Served::prime)
                .map(each -> texts.of("engagement.served." + each.group()))
                .collect(Collectors.joining());
    }
}
