package org.goldthread.evidence;

import org.goldthread.rules.TextRules;

/** Good practice of a colleague that was recognised: whose, for what, and how the others heard of it. */
public record GoodPractice(String whom, String what, String how) {
    public GoodPractice {
        whom = TextRules.orEmpty(whom);
        what = TextRules.orEmpty(what);
        how = TextRules.orEmpty(how);
    }
}
