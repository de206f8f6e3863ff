package org.goldthread.standards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.EvidenceType;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** One criterion with all that helps to show it. */
class CriterionEntry extends Article {
    private final Criterion criterion;
    private final StandardsAddress address;

    CriterionEntry(Criterion criterion, StandardsAddress address) {
        this.criterion = criterion;
        this.address = address;
        addClassName("standard-criterion");
        setId("criterion-" + criterion.code());
        var statement = new Paragraph(criterion.statement());
        statement.addClassName("criterion-statement");
        add(heading(), statement, needs(), details());
    }

    /** Where an address named this criterion: scrolls to it, moves the focus there and marks it. */
    void showAsWanted() {
        addClassName("wanted");
        getElement().setAttribute("tabindex", "-1");
        getElement().scrollIntoView(ScrollIntoViewOption.Block.START);
        getElement().callJsFunction("focus");
    }

    private H3 heading() {
        var code = new Anchor(address.of(criterion.code()), criterion.code().value());
        code.addClassName("criterion-code");
        code.setAriaLabel(getTranslation("standards.link", criterion.title()));
        return new H3(new Span(criterion.title() + " "), code);
    }

    private Div needs() {
        var needs = new Div();
        needs.addClassName("row");
        needs.add(plain("standards.criterion-kind." + criterion.kind()));
        if (criterion.minItems() > 1) {
            needs.add(plain("standards.items", criterion.minItems()));
        }
        if (criterion.minDistinctTypes() > 1) {
            needs.add(plain("standards.distinct-types", criterion.minDistinctTypes()));
        }
        if (criterion.sustained()) {
            needs.add(plain("standards.sustained", criterion.sustainedMinDays()));
        }
        return needs;
    }

    private Chip plain(String key, Object... args) {
        return new Chip(Look.PLAIN, getTranslation(key, args));
    }

    private DescriptionList details() {
        var examples = new UnorderedList();
        criterion.typicalEvidence().forEach(example -> examples.add(new ListItem(example)));
        var types = criterion.typicalTypes().stream().map(this::named).collect(Collectors.joining(", "));
        var details = new DescriptionList();
        details.addClassName("criterion-details");
        explain(details, "standards.look-for", new Span(criterion.lookFor()));
        explain(details, "standards.typical", examples);
        explain(details, "standards.avoid", new Span(criterion.avoid()));
        explain(details, "standards.types", new Span(types));
        explain(
                details,
                "standards.current-for",
                new Span(getTranslation("standards.months", criterion.currencyMonths())));
        return details;
    }

    private static void explain(DescriptionList details, String key, Component said) {
        details.add(new DescriptionList.Term(details.getTranslation(key)), new DescriptionList.Description(said));
    }

    private String named(EvidenceType type) {
        return getTranslation("standards.type", getTranslation("standards.evidence-type." + type), type.code());
    }
}
