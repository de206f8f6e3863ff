package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Weighing;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Buttons;
import org.jspecify.annotations.Nullable;

/**
 * Says beside "Saved" what is left, or that all is met, with the way to the feedback: in sight while one types, so that
 * nobody hears only at Done what was needed.
 */
final class LeftLine extends Div {
    private final EvidenceDesk desk;
    private final Span words = new Span();
    private final Anchor feedback = Buttons.to("", Words.text("evidence.left.feedback"));
    private @Nullable Weighing weighing;
    private @Nullable Framework framework;

    LeftLine(EvidenceDesk desk) {
        this.desk = desk;
        addClassName("left-line");
        words.addClassName("what-is-left");
        words.getElement().setAttribute("role", "status");
        feedback.setClassName("small");
        feedback.setVisible(false);
        add(words, feedback);
    }

    /** With what was read for the form. */
    void begin(Weighing read, Framework edition) {
        weighing = read;
        framework = edition;
    }

    /** What else was logged, and where it stands, is read anew when it is asked for next. */
    void readAgain() {
        weighing = null;
    }

    /** Nothing of what is not stored yet. */
    void say(EvidenceItem stored) {
        if (stored.version() == null) {
            words.setText("");
            feedback.setVisible(false);
            return;
        }
        var now = of(stored);
        words.setText(now.words());
        words.setTitle(now.words());
        words.setClassName("is-ready", now.state() == WhatIsLeft.State.READY);
        feedback.setVisible(now.feedback().isPresent());
        now.feedback().ifPresent(feedback::setHref);
    }

    /** From what was read before: while one types, nothing is read for it. */
    WhatIsLeft of(EvidenceItem stored) {
        if (weighing == null) {
            weighing = desk.evidence().weighing();
        }
        var left = new WhatIsLeft(stored, weighing.of(stored), Objects.requireNonNull(framework), desk.days());
        if (Weighing.mustReadAgain(stored)) {
            readAgain();
        }
        return left;
    }
}
