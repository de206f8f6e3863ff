package org.goldthread.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happens in the demo organisation, collected person by person and played day by day, so that nothing is handed in
 * before it is written, and no record is older than the one that it follows from.
 */
final class DemoTimeline {
    /** Something that one of the people does, so many days before the first start. */
    record Step(int daysAgo, String who, Runnable work) {}

    private final List<Step> steps = new ArrayList<>();

    void on(int daysAgo, String who, Runnable work) {
        if (daysAgo < 0) {
            throw new IllegalStateException("Told out of order: what " + who + " does has not happened yet");
        }
        steps.add(new Step(daysAgo, who, work));
    }

    /** The earliest first; what happens on one day stays as it was told. */
    List<Step> inOrder() {
        return steps.stream()
                .sorted(Comparator.comparingInt(Step::daysAgo).reversed())
                .toList();
    }
}
