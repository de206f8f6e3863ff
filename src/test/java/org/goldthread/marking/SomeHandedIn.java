package org.goldthread.marking;

import org.goldthread.evidence.Integrity;

/** What other packages need of {@link SomeSubmission}. */
public final class SomeHandedIn {
    private SomeHandedIn() {}

    /** Integrity as it is stated of what may be handed in. */
    public static Integrity stated() {
        return SomeSubmission.STATED;
    }
}
