package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.goldthread.marking.Countersigning;

/** What to weigh at this criterion. */
final class WeighPanel extends Div {
    WeighPanel() {
        addClassName("stack");
    }

    void show(Desk desk, Place place) {
        removeAll();
        var second = desk.submission().countersigning();
        if (second != null && !second.sentBack().isEmpty()) {
            add(sentBack(second));
        }
        var code = place.claim().criterion();
        desk.marking().warnings().stream()
                .filter(warning ->
                        warning.criterion() == null || warning.criterion().equals(code))
                .map(warning -> toWeigh(warning.key(), warning.args().toArray()))
                .forEach(this::add);
        desk.marking().pitfalls().stream()
                .filter(pitfall -> pitfall.criteria().contains(code))
                .map(pitfall -> toWeigh(
                        "portfolio.pitfall." + pitfall.kind(),
                        pitfall.subject(),
                        pitfall.criteria().size()))
                .forEach(this::add);
    }

    private Div sentBack(Countersigning second) {
        var reason = new Paragraph(getTranslation("marking-desk.how", second.sentBack()));
        reason.addClassName("as-typed");
        var hint = new Div(new Paragraph(getTranslation("marking-desk.second.was-sent-back")), reason);
        hint.addClassName("hint");
        return hint;
    }

    private Div toWeigh(String key, Object... args) {
        var small = new Paragraph(getTranslation("marking-desk.to-weigh"));
        small.addClassName("small");
        var hint = new Div(new Paragraph(getTranslation(key, args)), small);
        hint.addClassName("hint");
        return hint;
    }
}
