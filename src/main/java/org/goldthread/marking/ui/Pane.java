package org.goldthread.marking.ui;

import java.util.Locale;

/** The three panes; a phone shows one at a time. */
enum Pane {
    CRITERIA,
    EVIDENCE,
    JUDGEMENT;

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
