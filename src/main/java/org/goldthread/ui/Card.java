package org.goldthread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A bordered ground for things that belong together. Never one inside another. */
public final class Card extends Section {
    public Card(Component... content) {
        addClassName("card");
        add(content);
    }
}
