package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.goldthread.marking.SubmissionState;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** Why it cannot be finished now: what is left, or that it is no longer here to be marked. */
final class LeftPanel extends Div {
    LeftPanel(Desk desk) {
        addClassName("stack");
        if (!desk.marking().isOpen()) {
            closed(desk);
            return;
        }
        var names = new LeftList();
        names.show(desk);
        add(
                new H2(getTranslation(
                        "marking-desk.finish-left", desk.marking().left().size())),
                names,
                Buttons.primaryTo(
                        Addresses.marking(desk.id().value()), getTranslation("marking-desk.back-to-marking")));
    }

    private void closed(Desk desk) {
        boolean givenBack = desk.submission().state() == SubmissionState.RETURNED;
        add(
                new H2(getTranslation(givenBack ? "marking-desk.closed-returned" : "marking-desk.closed-withdrawn")),
                new Paragraph(desk.submission().returnReason()),
                Buttons.to(Addresses.MARKING, getTranslation("marking-desk.to-queue")));
    }
}
