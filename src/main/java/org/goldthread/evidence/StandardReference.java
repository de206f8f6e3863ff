package org.goldthread.evidence;

import org.goldthread.rules.TextRules;

/** One of the organisation's own standards. */
public record StandardReference(String text, String source, String version, String owner) {
    public StandardReference {
        text = TextRules.orEmpty(text);
        source = TextRules.orEmpty(source);
        version = TextRules.orEmpty(version);
        owner = TextRules.orEmpty(owner);
    }
}
