package org.goldthread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What belongs here, one example, one button. */
public final class EmptyState extends Div {
    public EmptyState(String whatBelongsHere, String example, Component... actions) {
        addClassName("empty-state");
        add(new Paragraph(whatBelongsHere));
        if (!example.isEmpty()) {
            var small = new Paragraph(example);
            small.addClassName("small");
            add(small);
        }
        add(actions);
    }
}
