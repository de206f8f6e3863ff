package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Span;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Weighing;
import org.goldthread.standards.Framework;
import org.jspecify.annotations.Nullable;

/** Says beside "Saved" what is left: in sight while one types, so that nobody hears only at Done what was needed. */
final class LeftLine extends Span {
    private final EvidenceDesk desk;
    private @Nullable Weighing weighing;
    private @Nullable Framework framework;

    LeftLine(EvidenceDesk desk) {
        this.desk = desk;
        addClassName("what-is-left");
        getElement().setAttribute("role", "status");
    }

    /** What else was logged, and where it stands, is read anew when it is asked for next. */
    void readAgain() {
        weighing = null;
        framework = null;
    }

    /** Nothing of what is not stored yet. */
    void say(EvidenceItem stored) {
        if (stored.version() == null) {
            setText("");
            return;
        }
        var now = of(stored);
        setText(now.words());
        setTitle(now.words());
        setClassName("is-ready", now.state() == WhatIsLeft.State.READY);
    }

    /** From what was read before: while one types, nothing is read for it. */
    WhatIsLeft of(EvidenceItem stored) {
        if (weighing == null || Weighing.mustReadAgain(stored)) {
            weighing = desk.evidence().weighing();
        }
        if (framework == null) {
            framework = desk.standards().mine();
        }
        return new WhatIsLeft(stored, weighing.of(stored), framework);
    }
}
