package org.goldthread.ui;

import com.vaadin.flow.component.html.Span;

/** A short word on a tinted ground that says a state. */
public final class Chip extends Span {
    public Chip(Look look, String text) {
        addClassNames("chip", "chip-" + look.css());
        if (!look.sign().isEmpty()) {
            var sign = new Span(look.sign());
            sign.addClassName("sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            add(sign);
        }
        add(new Span(text));
    }
}
