package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
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
        thread.stages().forEach(this::draw);
    }

    private void draw(StageOnThread stage) {
        var dot = StateMark.dot(stage.state());
        dot.setTitle(said(stage));
        add(dot);
    }

    private String said(StageOnThread stage) {
        return getTranslation(
                "threads.stage-and-state",
                getTranslation("threads.stage." + stage.stage()),
                getTranslation("threads.state." + stage.state()));
    }
}
