package org.goldthread.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A piece of work as dots on a short gold line, each with its own shape by state. */
public final class MiniLine extends Div {
    private static final String MISSING = "MISSING";

    /** A stage: its state, such as MET, and both in words. */
    public record Dot(String state, String said) {}

    public MiniLine(List<Dot> dots) {
        addClassName("mini-line");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", dots.stream().map(Dot::said).collect(Collectors.joining(", ")));
        // a picture, and no part of it is ever changed: as text it is one node to keep and to send, not a dozen
        getElement().setProperty("innerHTML", drawn(dots));
    }

    private static String drawn(List<Dot> dots) {
        var drawn = new StringBuilder();
        for (int at = 0; at < dots.size(); at++) {
            if (at > 0) {
                drawn.append(stretch(dots.get(at - 1), dots.get(at)));
            }
            drawn.append(dot(dots.get(at)));
        }
        return drawn.toString();
    }

    /** Gold between two stages that are both there. */
    private static String stretch(Dot before, Dot after) {
        var gold = !before.state().equals(MISSING) && !after.state().equals(MISSING);
        return span(gold ? "mini-stretch mini-stretch-gold" : "mini-stretch", "");
    }

    private static String dot(Dot dot) {
        var state = dot.state().toLowerCase(Locale.ROOT).replace('_', '-');
        return span("state-dot state-dot-" + state, " title=\"" + HtmlUtils.htmlEscape(dot.said()) + "\"");
    }

    private static String span(String classes, String attributes) {
        return "<span class=\"" + classes + "\"" + attributes + " aria-hidden=\"true\"></span>";
    }
}
