package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.goldthread.ui.Days;

/**
 * Whose attempt, and when it was handed in, as a link: what was given back counts no attempt, so that two may have one
 * number.
 */
final class AttemptTitle extends Anchor {
    AttemptTitle(String address, String candidate, int attempt, Instant submitted, Days days) {
        var when = new Span(getTranslation("marking-desk.handed-in", days.exact(days.day(submitted))));
        when.addClassName("small");
        setHref(address);
        add(new Span(getTranslation("marking-desk.heading", candidate, attempt)), new Span(" "), when);
        addClassName("attempt-title");
    }
}
