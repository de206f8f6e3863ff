package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import org.goldthread.ui.Buttons;

/** From what is decided back to the evidence itself, to be read only. */
final class LookLink extends Div {
    LookLink(Desk desk) {
        add(Buttons.to(
                new Place(Order.CRITERION, desk.claimsByCriterion().getFirst().key(), Pane.EVIDENCE).address(desk),
                getTranslation("marking-desk.look")));
    }
}
