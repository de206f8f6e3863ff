package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** It is finished: what the candidate reads, and for a short while the way back. */
final class FinishedPanel extends Div {
    private final RefusalText refused = new RefusalText();

    FinishedPanel(Desk desk, Runnable reopen) {
        addClassName("stack");
        var heading = new H2(heading(desk));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addAttachListener(_ -> heading.getElement().callJsFunction("focus"));
        add(heading);
        var feedback = desk.submission().feedback();
        if (feedback != null) {
            add(new WhatIsRead(desk, feedback));
        }
        var until = desk.marking().reopenUntil();
        if (until != null) {
            add(
                    new Paragraph(getTranslation(
                            "marking-desk.reopen-until", desk.days().time(until), desk.candidate())),
                    refused,
                    Buttons.plain(getTranslation("marking-desk.reopen"), () -> reopen(reopen)));
        }
        add(new LookLink(desk));
        add(Buttons.to(Addresses.MARKING, getTranslation("marking-desk.to-queue")));
    }

    private void reopen(Runnable reopen) {
        try {
            reopen.run();
        } catch (Refused e) {
            refused.show(Optional.of(e.refusal()));
        }
    }

    private String heading(Desk desk) {
        var feedback = desk.submission().feedback();
        var opened = feedback == null ? null : feedback.openedByCandidate();
        return opened == null
                ? getTranslation("marking-desk.finished", desk.candidate())
                : getTranslation(
                        "marking-desk.finished-opened",
                        desk.candidate(),
                        desk.days().moment(opened));
    }
}
