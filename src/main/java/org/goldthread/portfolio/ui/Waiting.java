package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** What is with the assessor: who has it, since when, when to expect an answer, until when it can be taken back. */
final class Waiting extends Section {
    private final PortfolioWords words;

    Waiting(PortfolioWords words, List<OpenSubmission> waiting) {
        this.words = words;
        addClassNames("card", "waiting");
        var list = new UnorderedList();
        list.addClassName("panel-list");
        waiting.forEach(open -> list.add(entry(open)));
        add(new H2(getTranslation(words.page().own() ? "portfolio.waiting" : "portfolio.waiting.you")), list);
        if (words.page().own()) {
            var meanwhile = new Paragraph(getTranslation("portfolio.waiting.meanwhile"));
            meanwhile.addClassName("small");
            add(meanwhile);
        }
    }

    private ListItem entry(OpenSubmission open) {
        var head = new Div(
                new Chip(Look.WAITING, words.with(open)),
                new Paragraph(
                        getTranslation("portfolio.waiting.attempt", open.attempt(), words.criteria(open.criteria()))));
        head.addClassName("row");
        var since = new Paragraph(getTranslation(
                "portfolio.waiting.since",
                words.days().said(open.since()),
                words.days().exact(open.expectBy())));
        var entry = new ListItem(head, since);
        if (words.page().own()) {
            entry.add(new Paragraph(getTranslation(
                    open.underAssessment() ? "portfolio.waiting.too-late" : "portfolio.waiting.take-back",
                    words.name(open.assessor()))));
        }
        entry.add(link(open));
        entry.addClassName("panel-item");
        return entry;
    }

    private Anchor link(OpenSubmission open) {
        if (!words.page().own()) {
            return Buttons.primaryTo(
                    Addresses.marking(open.submission().value()), getTranslation("portfolio.waiting.mark"));
        }
        var portfolio = words.page().portfolio().id().value();
        return Buttons.to(
                Addresses.attempt(portfolio, open.submission().value()),
                getTranslation(
                        open.underAssessment() ? "portfolio.waiting.read" : "portfolio.waiting.open", open.attempt()));
    }
}
