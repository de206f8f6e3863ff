package org.goldthread.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

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
        // beside the sign, without an element of its own: lists have two chips in each row
        getElement().appendChild(Element.createText(text));
    }
}
