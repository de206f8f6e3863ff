package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.goldthread.threads.GoldenThread;
import org.goldthread.threads.StageOnThread;

/** A thread as five dots on a short gold line. */
class MiniLine extends Div {
    MiniLine(GoldenThread thread) {
        addClassName("mini-line");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label", thread.stages().stream().map(this::said).collect(Collectors.joining(", ")));
        var stages = thread.stages();
        for (var i = 0; i < stages.size(); i++) {
            if (i > 0) {
                add(stretch(stages.get(i - 1), stages.get(i)));
            }
            add(dot(stages.get(i)));
        }
    }

    private Span dot(StageOnThread stage) {
        var dot = StateMark.dot(stage.state());
        dot.setTitle(said(stage));
        return dot;
    }

    /** Gold between stages that are there. */
    private static Span stretch(StageOnThread from, StageOnThread to) {
        var stretch = new Span();
        stretch.addClassNames(
                "mini-stretch", from.isMissing() || to.isMissing() ? "mini-stretch-open" : "mini-stretch-gold");
        return stretch;
    }

    private String said(StageOnThread stage) {
        return getTranslation(
                "threads.stage-and-state",
                getTranslation("threads.stage." + stage.stage()),
                getTranslation("threads.state." + stage.state()));
    }
}
