package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way to the pages before and after this one. */
final class PageLinks extends Nav {
    PageLinks(PeopleAddress here, long found) {
        addClassNames("row", "page-links");
        setAriaLabel(getTranslation("people.pages"));
        var from = (long) here.page() * PeopleAddress.PAGE + 1;
        var to = Math.min(from + PeopleAddress.PAGE - 1, found);
        if (here.page() > 0) {
            add(new Anchor(here.at(here.page() - 1).address(), getTranslation("people.pages.before")));
        }
        add(new Span(getTranslation("people.pages.here", from, to, found)));
        if (to < found) {
            add(new Anchor(here.at(here.page() + 1).address(), getTranslation("people.pages.after")));
        }
        setVisible(found > PeopleAddress.PAGE);
    }
}
