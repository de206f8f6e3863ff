package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;

/** First at a criterion that was decided before: what was asked for then. */
final class EarlierPanel extends Div {
    EarlierPanel() {
        addClassName("stack");
    }

    void show(Desk desk, Place place) {
        var code = place.claim().criterion();
        removeAll();
        desk.marking().earlier().stream()
                .filter(earlier -> earlier.criteria().contains(code))
                .map(earlier -> new EarlierAttempt(earlier, code, desk.id(), desk.days()))
                .forEach(this::add);
    }
}
