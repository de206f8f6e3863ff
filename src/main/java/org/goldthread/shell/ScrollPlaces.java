package org.goldthread.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;

/**
 * A new page begins at its top, and going back leads to where one was. The frame, which scrolls, stays the same from page
 * to page, so that nothing does this by itself.
 */
final class ScrollPlaces {
    private static final String GO = """
            const pane = this.shadowRoot.querySelector('[part~="content"]');
            if (!this.places) {
                this.places = new Map();
                pane.addEventListener('scroll', () => this.places.set(this.place, pane.scrollTop), { passive: true });
            }
            this.place = $0 + location.search;
            if ($1) {
                pane.scrollTop = $2 ? (this.places.get(this.place) ?? 0) : 0;
            }
            """;

    private final AppLayout frame;
    private String path = "";

    ScrollPlaces(AppLayout frame) {
        this.frame = frame;
    }

    /** Another filter or page of the same list leaves things where they are. */
    void arrived(AfterNavigationEvent event) {
        var next = event.getLocation().getPath();
        var back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
        frame.getElement().executeJs(GO, next, back || !next.equals(path), back);
        path = next;
    }
}
