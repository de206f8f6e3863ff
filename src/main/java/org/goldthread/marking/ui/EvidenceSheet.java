package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;

/** One item, or one thing that the assessor added, as it is read. */
abstract class EvidenceSheet extends Div {
    EvidenceSheet() {
        addClassName("evidence-sheet");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
    }

    /** Scrolls to a page of its first file that has one. */
    abstract void goTo(int page);

    /** Hidden from sight and from screen readers, but kept as it is scrolled. */
    final void putAside(boolean aside) {
        setClassName("put-aside", aside);
        getElement().setAttribute("aria-hidden", aside ? "true" : "false");
    }
}
