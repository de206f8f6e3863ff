package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.threads.Baseline;
import org.goldthread.threads.OpenedThread;
import org.goldthread.threads.StageOnThread;

/** The gold line: an ordered list of its stages, drawn from left to right, on a phone from top to bottom. */
class ThreadLine extends OrderedList {
    ThreadLine(OpenedThread opened, ThreadWords words, MeasureWords measures) {
        addClassName("golden-thread");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", getTranslation("threads.line"));
        var thread = opened.thread();
        var baseline = thread.baseline();
        if (baseline != null) {
            addClassName("has-baseline");
            add(tick(baseline, words, measures, thread.stages().getFirst()));
        }
        for (var i = 0; i < thread.stages().size(); i++) {
            var item = new StageItem(thread.stages().get(i), opened.work().id(), words);
            item.addClassName(line(thread.stages(), i));
            add(item);
        }
    }

    private ListItem tick(Baseline baseline, ThreadWords words, MeasureWords measures, StageOnThread first) {
        var mark = new Span();
        mark.addClassName("thread-tick");
        mark.getElement().setAttribute("aria-hidden", "true");
        var title = new Paragraph(getTranslation("threads.baseline"));
        title.addClassName("thread-tick-title");
        var value = new Paragraph(getTranslation(
                "threads.baseline.value",
                measures.value(baseline.reading().value(), baseline.measure()),
                words.days().exact(baseline.reading().on())));
        value.addClassName("small");
        value.setTitle(baseline.measure().name());
        var item = new ListItem(mark, title, value);
        item.addClassNames("thread-baseline", first.isMissing() ? "line-open" : "line-gold");
        return item;
    }

    /** From a stage to the next: gold where both are there, half of it where the thread ends, dashed beyond. */
    private static String line(List<StageOnThread> stages, int i) {
        if (i == stages.size() - 1) {
            return "line-none";
        }
        var here = !stages.get(i).isMissing();
        var next = !stages.get(i + 1).isMissing();
        return here && next ? "line-gold" : here ? "line-half" : "line-open";
    }
}
