package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.goldthread.portfolio.Pitfall;

/** Advice: before handing in to the candidate, to weigh to the assessor. */
final class BeforeYouSubmit extends Section {
    BeforeYouSubmit(PortfolioWords words) {
        addClassName("before-submit");
        add(new H2(getTranslation(words.page().own() ? "portfolio.before" : "portfolio.to-weigh")));
        var pitfalls = words.page().coverage().pitfalls();
        if (pitfalls.isEmpty()) {
            var none = new Paragraph(getTranslation("portfolio.before.none"));
            none.addClassName("small");
            add(none);
        }
        pitfalls.forEach(pitfall -> add(hint(pitfall, words)));
    }

    private Div hint(Pitfall pitfall, PortfolioWords words) {
        var about = new Span(words.criteria(pitfall.criteria()));
        about.addClassName("small");
        var hint = new Div(
                new Paragraph(getTranslation(
                        "portfolio.pitfall." + pitfall.kind(),
                        pitfall.subject(),
                        pitfall.criteria().size())),
                about);
        hint.addClassName("hint");
        return hint;
    }
}
