package org.goldthread.standards.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.Framework;
import org.goldthread.standards.Standard;

/** Short titles that lead to their criterion; on a phone only the search is shown. */
class CriteriaIndex extends Nav {
    private final StandardsAddress address;

    CriteriaIndex(Framework framework, StandardsAddress address) {
        this.address = address;
        addClassName("criteria-index");
        setAriaLabel(getTranslation("standards.index"));
        framework.standards().forEach(standard -> add(standard, address.words()));
    }

    private void add(Standard standard, String words) {
        var list = new UnorderedList();
        standard.criteria().stream()
                .filter(criterion -> criterion.matches(words))
                .forEach(criterion -> list.add(new ListItem(link(criterion))));
        if (list.getComponentCount() > 0) {
            var title = new Paragraph(standard.title());
            title.addClassName("small");
            add(title, list);
        }
    }

    private Anchor link(Criterion criterion) {
        var code = new Span(criterion.code().value());
        code.addClassName("criterion-code");
        return new Anchor(address.of(criterion.code()), new Span(criterion.title() + " "), code);
    }
}
