package org.goldthread.marking;

import java.util.Collection;
import java.util.List;

/** How soon answers come, in working days (domain brief, section 10: cycle time submit to decision, median and p90). */
final class WorkloadRules {
    private WorkloadRules() {}

    /** The middle one, or the mean of the two in the middle; 0 of none. */
    static double median(Collection<Long> days) {
        var sorted = sorted(days);
        if (sorted.isEmpty()) {
            return 0;
        }
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2.0;
    }

    /** The 90th percentile by nearest rank: the smallest that at least nine of ten do not exceed; 0 of none. */
    static long ninetieth(Collection<Long> days) {
        var sorted = sorted(days);
        return sorted.isEmpty() ? 0 : sorted.get(Math.ceilDiv(sorted.size() * 9, 10) - 1);
    }

    private static List<Long> sorted(Collection<Long> days) {
        return days.stream().sorted().toList();
    }
}
