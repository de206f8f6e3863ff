package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.goldthread.ui.Days;

/**
 * Whose attempt, as a link, and when it was handed in: what was given back counts no attempt, so that two may have one
 * number.
 */
final class AttemptTitle extends Span {
    AttemptTitle(String address, String candidate, int attempt, String id, Instant submitted, Days days) {
        var link = new Anchor(address, getTranslation("marking-desk.heading", candidate, attempt));
        var when = new Span(getTranslation("marking-desk.handed-in", days.exact(days.day(submitted))));
        when.setId("handed-in-" + id);
        when.addClassName("small");
        link.getElement().setAttribute("aria-describedby", "handed-in-" + id);
        addClassName("attempt-title");
        add(link, new Span(" "), when);
    }
}
