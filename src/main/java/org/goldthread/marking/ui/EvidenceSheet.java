package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;

/** One item, or one thing that the assessor added, as it is read. */
abstract class EvidenceSheet extends Div {
    /** It scrolls by itself, so the keyboard must reach it. */
    EvidenceSheet(String label) {
        addClassName("evidence-sheet");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /** True if one of its files is shown with that page. */
    boolean hasPage(int page) {
        return false;
    }

    /** How many files it shows. */
    int files() {
        return 0;
    }

    /** Scrolls to the first of its files. */
    void goToFiles() {}

    /** Scrolls to a page of the first file that has it; to nothing where there is none. */
    void goTo(int page) {}

    /** Hidden from sight and from screen readers, but kept as it is scrolled. */
    final void putAside(boolean aside) {
        setClassName("put-aside", aside);
        getElement().setAttribute("aria-hidden", aside ? "true" : "false");
    }
}
