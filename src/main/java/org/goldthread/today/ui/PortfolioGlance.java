package org.goldthread.today.ui;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.goldthread.portfolio.Coverage;
import org.goldthread.today.TodayForMe.Glance;
import org.goldthread.today.TodayForMe.WithAssessor;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Card;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;

/** How much is met, with whom the rest is, and since when. */
class PortfolioGlance extends Section {
    PortfolioGlance(Glance glance, Days days) {
        addClassName("stack");
        var coverage = glance.coverage();
        add(new H2(getTranslation("today.portfolio")), new Card(head(glance, days), bar(coverage), chips(coverage)));
        glance.open().stream()
                .filter(open -> !open.submission().feedbackReady())
                .forEach(open -> add(waiting(open, days)));
    }

    private Div head(Glance glance, Days days) {
        var coverage = glance.coverage();
        var link = new Anchor(
                Addresses.portfolio(glance.portfolio().value()),
                getTranslation("today.met-of", coverage.met(), coverage.total()));
        link.addClassName("title-link");
        var head = new Div(link);
        head.addClassName("glance-head");
        if (coverage.earliestFinish() != null) {
            var finish = new Span(getTranslation("today.earliest-finish", days.exact(coverage.earliestFinish())));
            finish.addClassName("small");
            head.add(finish);
        }
        return head;
    }

    private static Div bar(Coverage coverage) {
        var done = new Div();
        done.addClassName("glance-done");
        done.setWidth(100.0f * coverage.met() / coverage.total(), Unit.PERCENTAGE);
        var bar = new Div(done);
        bar.addClassNames("progress-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private Div chips(Coverage coverage) {
        var chips = new Div();
        chips.addClassName("row");
        chip(chips, Look.MET, "today.chip.met", coverage.met());
        chip(chips, Look.WAITING, "today.chip.waiting", coverage.withAssessor());
        chip(chips, Look.WAITING, "today.chip.feedback-ready", coverage.feedbackReady());
        chip(chips, Look.NOT_YET, "today.chip.not-yet", coverage.notYet());
        chip(chips, Look.READY, "today.chip.ready", coverage.readyToSubmit().size());
        chip(chips, Look.DRAFT, "today.chip.unfinished", coverage.unfinished());
        return chips;
    }

    private void chip(Div chips, Look look, String key, int count) {
        if (count > 0) {
            chips.add(new Chip(look, getTranslation(key, count)));
        }
    }

    private Card waiting(WithAssessor open, Days days) {
        var submission = open.submission();
        var what = new Paragraph(getTranslation(
                submission.underAssessment() ? "today.is-marking" : "today.with",
                open.assessor(),
                submission.criteria().size()));
        what.addClassName("todo-what");
        var since = new Paragraph(
                getTranslation("today.since", days.said(submission.since()), days.exact(submission.expectBy())));
        since.addClassName("small");
        return new Card(what, since);
    }
}
