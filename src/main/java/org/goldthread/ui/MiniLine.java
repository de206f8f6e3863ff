package org.goldthread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A piece of work as dots on a short gold line, each with its own shape by state. */
public final class MiniLine extends Div {
    private static final String MISSING = "MISSING";

    /** A stage: its state, such as MET, and both in words. */
    public record Dot(String state, String said) {}

    public MiniLine(List<Dot> dots) {
        addClassName("mini-line");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", dots.stream().map(Dot::said).collect(Collectors.joining(", ")));
        for (int at = 0; at < dots.size(); at++) {
            if (at > 0) {
                add(stretch(dots.get(at - 1), dots.get(at)));
            }
            add(drawn(dots.get(at)));
        }
    }

    /** Gold between two stages that are both there. */
    private static Span stretch(Dot before, Dot after) {
        var stretch = new Span();
        stretch.addClassName("mini-stretch");
        stretch.setClassName(
                "mini-stretch-gold",
                !before.state().equals(MISSING) && !after.state().equals(MISSING));
        stretch.getElement().setAttribute("aria-hidden", "true");
        return stretch;
    }

    private static Span drawn(Dot dot) {
        var drawn = new Span();
        drawn.addClassNames(
                "state-dot", "state-dot-" + dot.state().toLowerCase(Locale.ROOT).replace('_', '-'));
        drawn.setTitle(dot.said());
        drawn.getElement().setAttribute("aria-hidden", "true");
        return drawn;
    }
}
