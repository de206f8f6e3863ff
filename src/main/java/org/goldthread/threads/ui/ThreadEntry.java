package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.goldthread.engagement.AskedBy;
import org.goldthread.threads.NextOnThread;
import org.goldthread.threads.StageOnThread;
import org.goldthread.threads.ThreadRow;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.MiniLine;
import org.jspecify.annotations.Nullable;

/** One thread in the list: what it is, who asked, how far it has come, what is next. */
class ThreadEntry extends ListItem {
    ThreadEntry(ThreadRow row, Days days) {
        addClassName("thread-entry");
        var link =
                new Anchor(Addresses.thread(row.work().id().value()), row.work().title());
        link.addClassName("title-link");
        var title = new H2(link);
        var words = new Div(title, asked(row, days));
        words.addClassName("thread-entry-words");
        var next = new Paragraph(next(row.thread().next()));
        next.addClassName("small");
        var line = new Div(
                new MiniLine(row.thread().stages().stream().map(this::dot).toList()), next);
        line.addClassName("thread-entry-line");
        add(words, line);
    }

    private Paragraph asked(ThreadRow row, Days days) {
        var asked = new Paragraph(
                new Span(askedBy(row.work().askedBy())),
                new Span(" · " + getTranslation("threads.updated") + " "),
                days.when(row.work().updated()));
        asked.addClassName("small");
        return asked;
    }

    private MiniLine.Dot dot(StageOnThread stage) {
        return new MiniLine.Dot(
                stage.state().name(),
                getTranslation(
                        "threads.stage-and-state",
                        getTranslation("threads.stage." + stage.stage()),
                        getTranslation("threads.state." + stage.state())));
    }

    private String askedBy(@Nullable AskedBy askedBy) {
        return askedBy == null
                ? getTranslation("threads.asked-by.nobody")
                : getTranslation(
                        "threads.asked-by",
                        getTranslation("engagement.customer-group." + askedBy.group()),
                        askedBy.name());
    }

    private String next(NextOnThread next) {
        return next.stage() == null
                ? getTranslation("threads.next." + next.kind())
                : getTranslation("threads.next." + next.kind(), getTranslation("threads.next-stage." + next.stage()));
    }
}
