package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;

/** Marks the link that leads to where one is. */
final class Current {
    private Current() {}

    static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
