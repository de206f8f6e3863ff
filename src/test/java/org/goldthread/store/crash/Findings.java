package org.goldthread.store.crash;

import java.util.ArrayList;
import java.util.List;

/** What is not as the ledger says. */
public final class Findings {
    private static final int MOST_NOTES = 20;

    private final List<String> notes = new ArrayList<>();
    private long lost;
    private long duplicated;
    private long mismatched;

    public void lost(String what) {
        lost++;
        note("lost: " + what);
    }

    public void duplicated(String what) {
        duplicated++;
        note("duplicated: " + what);
    }

    /** An index that says otherwise than its documents, or half a write. */
    public void mismatched(String what) {
        mismatched++;
        note("mismatched: " + what);
    }

    private void note(String text) {
        if (notes.size() < MOST_NOTES) {
            notes.add(text);
        }
    }

    public List<String> notes() {
        return notes;
    }

    public boolean isEmpty() {
        return lost + duplicated + mismatched == 0;
    }

    @Override
    public String toString() {
        return "lost " + lost + ", duplicated " + duplicated + ", mismatched " + mismatched;
    }
}
