package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** What a trainee has finished: it waits for a second signature, and can be taken up again until then (R7). */
final class SecondSignaturePanel extends Div {
    SecondSignaturePanel(Desk desk, Runnable reopen) {
        addClassName("stack");
        var heading = new H2(getTranslation("marking-desk.second.waits"));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addAttachListener(_ -> heading.getElement().callJsFunction("focus"));
        var feedback = desk.submission().feedback();
        add(heading);
        if (feedback != null) {
            add(new WhatIsRead(desk, feedback));
        }
        add(
                new Paragraph(getTranslation("marking-desk.second.waits-for", desk.candidate())),
                Buttons.plain(getTranslation("marking-desk.second.take-back"), reopen),
                new LookLink(desk),
                Buttons.to(Addresses.MARKING, getTranslation("marking-desk.to-queue")));
    }
}
