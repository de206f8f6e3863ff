package org.goldthread.evidence.ui;

import java.util.Locale;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Hint;

/** A hint in the words of the form: whose wish it was is named as it was chosen. */
final class HintText {
    private HintText() {}

    static String of(Hint hint, EvidenceItem item) {
        var groups = item.customerGroups();
        if (hint != Hint.H01_SPONSORS_WISH_ALONE || groups.size() != 1) {
            return Words.of(hint);
        }
        var group = groups.iterator().next();
        return group == CustomerGroup.LEARNER || group == CustomerGroup.SPONSOR
                ? Words.of(hint)
                : Words.text(
                        "evidence.hint.H01_SPONSORS_WISH_ALONE.of",
                        Words.of(group).toLowerCase(Locale.ROOT));
    }
}
