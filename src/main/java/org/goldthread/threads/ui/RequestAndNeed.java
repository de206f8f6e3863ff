package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.goldthread.engagement.Engagement;
import org.goldthread.evidence.DiagnosedNeed;
import org.goldthread.evidence.Stage;
import org.goldthread.threads.OpenedThread;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** What they asked for, beside what was found to be needed. */
class RequestAndNeed extends Section {
    RequestAndNeed(OpenedThread opened, BriefWords brief, ThreadWords words) {
        addClassName("request-and-need");
        var work = opened.work();
        if (!work.request().isBlank()) {
            add(asked(work, brief));
        }
        add(found(opened, words));
    }

    /** Whether there is anything to lay side by side. */
    static boolean has(OpenedThread opened) {
        return !opened.work().request().isBlank() || !opened.needs().isEmpty();
    }

    private Div asked(Engagement work, BriefWords brief) {
        var asked = new Div(new H2(getTranslation("threads.request")), inTheirWords(work.request()));
        if (work.requestKind() != null) {
            asked.add(small(brief.kind(work.brief())));
        }
        return asked;
    }

    private Div found(OpenedThread opened, ThreadWords words) {
        var found = new Div(new H2(getTranslation("threads.relationship.found")));
        opened.needs().forEach(need -> found.add(found(need, opened.work())));
        if (opened.needs().stream().allMatch(need -> need.finding().isBlank())) {
            found.add(small(getTranslation("threads.relationship.found.nothing")));
            found.add(Buttons.to(
                    words.newEvidence(Stage.GAP, opened.work().id()),
                    getTranslation("threads.relationship.found.add")));
        }
        return found;
    }

    private Div found(DiagnosedNeed need, Engagement work) {
        var one = new Div();
        one.addClassName("found-need");
        if (!need.finding().isBlank()) {
            one.add(inTheirWords(need.finding()));
        }
        if (!need.request().isBlank()
                && !need.request().strip().equals(work.request().strip())) {
            one.add(small(getTranslation("threads.relationship.found.asked", need.request())));
        }
        var from = new Paragraph(
                new Span(getTranslation("threads.relationship.found.in") + " "),
                new Anchor(Addresses.evidence(need.item().value()), need.title()));
        from.addClassName("small");
        one.add(from);
        return one;
    }

    private static Paragraph inTheirWords(String text) {
        var words = new Paragraph(text);
        words.addClassName("in-their-words");
        return words;
    }

    private static Paragraph small(String text) {
        var small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }
}
