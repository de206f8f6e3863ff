package org.goldthread.evidence;

import org.goldthread.engagement.CustomerGroup;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to whom.
 *
 * @param metric what is counted, such as calls returned
 * @param threshold by how much, such as 90 % within four working hours
 */
public record ServicePromise(
        String text, @Nullable CustomerGroup group, String metric, String threshold, String source, String owner) {
    public ServicePromise {
        text = TextRules.orEmpty(text);
        metric = TextRules.orEmpty(metric);
        threshold = TextRules.orEmpty(threshold);
        source = TextRules.orEmpty(source);
        owner = TextRules.orEmpty(owner);
    }
}
