package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.goldthread.threads.StageState;
import org.goldthread.ui.Look;

/** How a state is drawn: a dot with its own shape and sign, beside words that say the same. */
final class StateMark {
    private StateMark() {}

    static Look look(StageState state) {
        return switch (state) {
            case MISSING -> Look.OPEN;
            case DRAFTED -> Look.DRAFT;
            case WITH_ASSESSOR -> Look.WAITING;
            case NOT_YET -> Look.NOT_YET;
            case MET -> Look.MET;
        };
    }

    /** A dot on the gold line; whoever adds it says the state in words too. */
    static Span dot(StageState state) {
        var sign = new Span(look(state).sign());
        sign.addClassName("sign");
        var dot = new Span(sign);
        dot.addClassNames("state-dot", "state-dot-" + css(state));
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    static String css(StageState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
