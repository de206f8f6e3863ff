package org.goldthread.evidence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be said beyond the first questions, folded away with how much of it is filled. */
final class MorePanel extends Details {
    private final Span filled = new Span();
    private final Div fields = new Div();

    MorePanel() {
        addClassName("more-panel");
        getElement().getThemeList().add("reverse");
        filled.addClassName("more-filled");
        fields.addClassName("evidence-fields");
        var summary = new Div(new Span(Words.text("evidence.more")), filled);
        summary.addClassName("more-summary");
        setSummary(summary);
        add(fields);
    }

    Div fields() {
        return fields;
    }

    void count(int done, int all) {
        filled.setText(Words.text("evidence.more.filled", done, all));
    }
}
