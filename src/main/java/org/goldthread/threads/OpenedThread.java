package org.goldthread.threads;

import java.util.List;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.RelationshipReading;
import org.goldthread.evidence.DiagnosedNeed;

/**
 * A piece of work with its thread.
 *
 * @param needs what was found at the gap, beside what was asked for
 * @param reading of the relationship with whoever asked, today
 */
public record OpenedThread(
        Engagement work, GoldenThread thread, List<DiagnosedNeed> needs, RelationshipReading reading) {
    public OpenedThread {
        needs = List.copyOf(needs);
    }
}
