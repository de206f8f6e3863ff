package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.Submission;

/**
 * What an assessor saw, discussed or asked, and the candidate confirmed.
 *
 * @param number counts from 1, in the order in which it was recorded
 */
record RecordEntry(int number, Addendum addendum, Submission attempt) {
    static List<RecordEntry> of(List<Submission> attempts) {
        var entries = new ArrayList<RecordEntry>();
        for (var attempt : attempts) {
            attempt.addenda().stream()
                    .filter(Addendum::isConfirmed)
                    .forEach(addendum -> entries.add(new RecordEntry(entries.size() + 1, addendum, attempt)));
        }
        return List.copyOf(entries);
    }

    String label() {
        return "A" + number;
    }

    String place() {
        return "record-" + number;
    }
}
