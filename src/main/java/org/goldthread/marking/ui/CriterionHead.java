package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.standards.Criterion;

/** What the criterion asks, and what to look for. */
final class CriterionHead extends Div {
    CriterionHead(DeskCriterion at) {
        var criterion = at.criterion();
        addClassName("criterion-head");
        var code = new Span(criterion.code().value());
        code.addClassName("small");
        var title = new H2(new Span(criterion.title() + " "), code);
        var lookFor = new Span(getTranslation("marking-desk.look-for"));
        lookFor.addClassName("strong");
        add(title, new Paragraph(criterion.statement()), new Paragraph(lookFor, new Span(" " + criterion.lookFor())));
        var needs = needs(criterion);
        if (!needs.isEmpty()) {
            add(new Paragraph(needs));
        }
    }

    private String needs(Criterion criterion) {
        return Stream.of(
                        criterion.minItems() > 1
                                ? getTranslation("marking-desk.needs-items", criterion.minItems())
                                : "",
                        criterion.minDistinctTypes() > 1
                                ? getTranslation("marking-desk.needs-types", criterion.minDistinctTypes())
                                : "",
                        criterion.sustained()
                                ? getTranslation("marking-desk.needs-days", criterion.sustainedMinDays())
                                : "")
                .filter(need -> !need.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
