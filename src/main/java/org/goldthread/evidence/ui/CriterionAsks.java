package org.goldthread.evidence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.goldthread.standards.Criterion;

/** What a criterion asks, to be read before one says that something shows it. Nothing of it is sent before it is opened. */
final class CriterionAsks extends Details {
    private final Criterion criterion;

    CriterionAsks(Criterion criterion) {
        this.criterion = criterion;
        addClassName("look-for");
        var whose = new Span(": " + criterion.title());
        whose.addClassName("visually-hidden");
        setSummary(new Span(new Span(Words.text("evidence.look-for")), whose));
        addOpenedChangeListener(_ -> fill());
    }

    private void fill() {
        if (isOpened() && getContent().findAny().isEmpty()) {
            add(
                    small(criterion.statement()),
                    small(Words.text("evidence.look-for.seeks", Words.sentence(criterion.lookFor()))),
                    small(Words.text("evidence.look-for.avoid", Words.sentence(criterion.avoid()))));
        }
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
