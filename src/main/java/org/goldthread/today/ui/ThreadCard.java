package org.goldthread.today.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.goldthread.threads.NextOnThread;
import org.goldthread.threads.StageOnThread;
import org.goldthread.threads.ThreadRow;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.MiniLine;

/** A thread with its five dots. */
class ThreadCard extends Section {
    ThreadCard(ThreadRow row) {
        addClassNames("card", "thread-card");
        var link =
                new Anchor(Addresses.thread(row.work().id().value()), row.work().title());
        link.addClassName("title-link");
        var next = new Paragraph(next(row.thread().next()));
        next.addClassName("small");
        var foot = new Div(next, capture(row));
        foot.addClassName("thread-card-foot");
        add(link, new MiniLine(row.thread().stages().stream().map(this::dot).toList()), foot);
    }

    /** One step for what happens on the way: the piece of work and the stage that is next are chosen already. */
    private Anchor capture(ThreadRow row) {
        var next = row.thread().next().stage();
        var stage = next == null ? null : next.name().toLowerCase(Locale.ROOT);
        var capture =
                Buttons.to(Addresses.capture(row.work().id().value(), stage), getTranslation("today.thread.capture"));
        // several read alike
        capture.setAriaLabel(capture.getText() + ": " + row.work().title());
        return capture;
    }

    private String next(NextOnThread next) {
        return next.stage() == null
                ? getTranslation("threads.next." + next.kind())
                : getTranslation("threads.next." + next.kind(), getTranslation("threads.next-stage." + next.stage()));
    }

    private MiniLine.Dot dot(StageOnThread stage) {
        return new MiniLine.Dot(
                stage.state().name(),
                getTranslation(
                        "threads.stage-and-state",
                        getTranslation("threads.stage." + stage.stage()),
                        getTranslation("threads.state." + stage.state())));
    }
}
