package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A ruler for each criterion that asks for practice over time. */
final class PracticeOverTime extends Section {
    PracticeOverTime(PortfolioWords words) {
        addClassNames("card", "practice-over-time");
        var rulers = words.page().rulers();
        add(
                new H2(getTranslation("portfolio.ruler")),
                new Paragraph(getTranslation("portfolio.ruler.lead", rulers.size())));
        rulers.forEach(ruler -> {
            var entry = new Div(new H3(words.criterion(ruler.criterion())), new Ruler(words, ruler));
            entry.addClassName("ruler-entry");
            add(entry);
        });
    }
}
