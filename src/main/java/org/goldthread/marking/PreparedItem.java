package org.goldthread.marking;

import java.util.List;
import java.util.Optional;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.Criterion;

/**
 * One item on the page from which a candidate submits.
 *
 * @param copy what the assessor would see of it, with its claims on everything that could be chosen
 * @param met what it claims, too, and is not handed in for again as it is met already
 * @param mayShowOthers it has a picture or names a person, so the question about other people comes first
 */
public record PreparedItem(EvidenceItem item, SubmittedItem copy, boolean mayShowOthers, List<Criterion> met) {
    public PreparedItem {
        met = List.copyOf(met);
    }

    /** What was said of another item is offered only where nothing is attached that was never looked at for it. */
    public boolean mayBeAsLastTime() {
        return item.attachments().isEmpty();
    }

    /** Why it cannot be handed in as it is. */
    public Optional<Refusal> trouble() {
        return SubmissionRules.mayHandIn(copy);
    }

    /** Its files, by name. */
    public List<String> files() {
        return copy.attachments().stream().map(file -> file.file().name()).toList();
    }
}
