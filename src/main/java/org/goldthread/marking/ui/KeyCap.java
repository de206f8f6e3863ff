package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Span;

/** A key as it looks on the keyboard, beside what it does; screen readers hear the shortcut from the control itself. */
final class KeyCap extends Span {
    KeyCap(String key) {
        super(key);
        addClassName("key");
        getElement().setAttribute("aria-hidden", "true");
    }
}
