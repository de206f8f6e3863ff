package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;

/**
 * Which key presses a button or link. The attribute tells screen readers, and {@code keys.ts} clicks what carries it, so
 * that a key never does more than its button.
 */
final class Keys {
    private static final String SHORTCUT = "aria-keyshortcuts";

    private Keys() {}

    /** Escape closes what is open there, by {@code keys.ts}; what was typed in it is kept. */
    static void escapes(Component open, Runnable close) {
        open.getElement().setAttribute("data-escapes", "");
        open.getElement().addEventListener("put-aside", _ -> close.run());
    }

    static void on(Component component, String key) {
        if (key.isEmpty()) {
            component.getElement().removeAttribute(SHORTCUT);
        } else {
            component.getElement().setAttribute(SHORTCUT, key);
        }
    }
}
