package org.goldthread.evidence.ui;

import org.goldthread.evidence.Hint;

/** What one can do with a hint. */
interface HintActions {
    /** Leads to the question of the form that has this name. */
    void answer(String question);

    void dismiss(Hint hint, String reason);

    void takeBack(Hint hint);
}
