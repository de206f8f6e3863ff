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

    /** What a key does where {@code at} has the focus, in place of what the browser would do. */
    static void in(Component at, String key, Runnable action) {
        at.getElement().addEventListener("keydown", _ -> action.run()).setFilter(pressing(key));
    }

    /** True of that key alone; the browser then leaves it to the listener. */
    static String pressing(String key) {
        return "event.key === '" + key + "' && !event.preventDefault()";
    }

    static void on(Component component, String key) {
        if (key.isEmpty()) {
            component.getElement().removeAttribute(SHORTCUT);
        } else {
            component.getElement().setAttribute(SHORTCUT, key);
        }
    }
}
