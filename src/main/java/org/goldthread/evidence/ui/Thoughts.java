package org.goldthread.evidence.ui;

import java.util.List;
import java.util.Set;
import org.goldthread.evidence.EvidenceHints;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Hint;
import org.goldthread.standards.Framework;
import org.jspecify.annotations.Nullable;

/** Finds what is worth a thought while a form is open; the whole portfolio is looked at once, with the first of it. */
final class Thoughts {
    private final EvidenceHints hints;
    private final Framework framework;
    private @Nullable Set<Hint> urged;

    Thoughts(EvidenceHints hints, Framework framework) {
        this.hints = hints;
        this.framework = framework;
    }

    List<Hint> of(EvidenceItem item) {
        if (urged == null) {
            urged = hints.urged();
        }
        return hints.worthAThought(item, framework, urged);
    }
}
