package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;

/** Previous and next, also by the keys K and J; once every criterion is decided, the way to the end in place of next. */
final class StepLinks extends Nav {
    private final Anchor previous = new Anchor("", getTranslation("marking-desk.previous"));
    private final Anchor next = new Anchor("", getTranslation("marking-desk.next"));

    private final Anchor finish = new Anchor("", getTranslation("marking-desk.review"));

    StepLinks() {
        addClassName("step-links");
        setAriaLabel(getTranslation("marking-desk.steps"));
        named(previous, "K");
        named(next, "J");
        finish.addClassName("to-finish");
        add(previous, next, finish);
    }

    private void named(Anchor link, String key) {
        Keys.on(link, key);
        link.add(new KeyCap(getTranslation("marking-desk.keys.cap." + key)));
    }

    void show(Desk desk, Place place) {
        show(previous, place.previous(desk), desk);
        boolean decided = desk.marking().isOpen() && desk.isAllDecided();
        show(next, decided ? Optional.empty() : place.next(desk).map(StepLinks::fromTheEvidenceOn), desk);
        finish.setVisible(decided);
        finish.setHref(FinishView.address(desk.id()));
    }

    /** A phone shows one pane: after the judgement one reads the next evidence first. */
    private static Place fromTheEvidenceOn(Place next) {
        return next.pane() == Pane.JUDGEMENT ? next.showing(Pane.EVIDENCE) : next;
    }

    private static void show(Anchor link, Optional<Place> to, Desk desk) {
        link.setVisible(to.isPresent());
        to.ifPresent(place -> link.setHref(place.address(desk)));
    }
}
