package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** One item, or one thing that the assessor added, as it is read. */
abstract class EvidenceSheet extends Div {
    /** It scrolls by itself, so the keyboard must reach it. */
    EvidenceSheet(String label) {
        addClassName("evidence-sheet");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /** The file shown that has that page: the one that {@code where} names, else the first. */
    Optional<FilePanel> fileWith(int page, String where) {
        return Optional.empty();
    }

    /** How many files it shows. */
    int files() {
        return 0;
    }

    /** Scrolls to the first of its files. */
    void goToFiles() {}

    /** Hidden from sight and from screen readers, but kept as it is scrolled. */
    final void putAside(boolean aside) {
        setClassName("put-aside", aside);
        getElement().setAttribute("aria-hidden", aside ? "true" : "false");
    }
}
