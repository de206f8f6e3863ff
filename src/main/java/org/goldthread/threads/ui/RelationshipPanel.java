package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipReading;

/** How a relationship reads: in one sentence, with its reasons, and with the questions that are still open. */
class RelationshipPanel extends Div {
    private final RelationshipWords words;
    private final Function<RelationshipAsk, Component> answer;

    /** @param answer makes what leads to a question */
    RelationshipPanel(RelationshipWords words, Function<RelationshipAsk, Component> answer) {
        this.words = words;
        this.answer = answer;
        addClassName("relationship-panel");
    }

    void show(Relationship relationship, RelationshipReading reading) {
        removeAll();
        if (!relationship.isOpen()) {
            add(FitMark.worded(reading.alignment()));
        }
        var headline = new Paragraph(words.headline(relationship, reading));
        headline.addClassName("relationship-headline");
        add(headline);
        var reasons = words.reasons(relationship, reading);
        if (!reasons.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("relationship-reasons");
            reasons.forEach(reason -> list.add(new ListItem(reason)));
            add(list);
        }
        var missing = RelationshipAsk.missing(reading);
        if (!relationship.isOpen() && !missing.isEmpty()) {
            add(new Paragraph(getTranslation("threads.relationship.missing")));
            var list = new UnorderedList();
            list.addClassName("relationship-missing");
            missing.forEach(ask -> list.add(new ListItem(answer.apply(ask))));
            add(list);
        }
    }
}
