package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.DeskCriterion;

/** Beside what finishes: one's own question that nobody can answer any more after it. A warning, not a refusal. */
final class UnansweredNote extends Div {
    UnansweredNote() {
        addClassName("hint");
        setVisible(false);
    }

    void show(Desk desk) {
        removeAll();
        desk.submission().addenda().stream()
                .filter(Addendum::awaitsAnswer)
                .map(asked -> new Paragraph(getTranslation(
                        "marking-desk.finish-unanswered",
                        desk.candidate(),
                        Quoted.within(asked.question()),
                        about(desk, asked))))
                .forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    private static String about(Desk desk, Addendum asked) {
        return CriterionName.all(
                asked.criteria(),
                desk.criteria().stream().map(DeskCriterion::criterion).toList());
    }
}
