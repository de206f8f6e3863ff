package org.goldthread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A piece of work as dots on a short gold line, each with its own shape by state. */
public final class MiniLine extends Div {
    /** A stage: its state, such as MET, and both in words. */
    public record Dot(String state, String said) {}

    public MiniLine(List<Dot> dots) {
        addClassName("mini-line");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", dots.stream().map(Dot::said).collect(Collectors.joining(", ")));
        dots.forEach(dot -> add(drawn(dot)));
    }

    private static Span drawn(Dot dot) {
        var drawn = new Span();
        drawn.addClassNames("dot", "dot-" + dot.state().toLowerCase(Locale.ROOT).replace('_', '-'));
        drawn.setTitle(dot.said());
        drawn.getElement().setAttribute("aria-hidden", "true");
        return drawn;
    }
}
