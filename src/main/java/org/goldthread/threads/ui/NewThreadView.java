package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldthread.engagement.EngagementService;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;

/** Starts a thread with as little as it needs. */
@Route(NewThreadView.ADDRESS)
@RolesAllowed("CANDIDATE")
class NewThreadView extends Page {
    static final String ADDRESS = Addresses.THREADS + "/new";

    private final EngagementService engagements;
    private final TextField title = new TextField();
    private final AskedByFields askedBy = new AskedByFields();

    NewThreadView(EngagementService engagements) {
        this.engagements = engagements;
        setHeading(getTranslation("threads.start.title"));
        setLead(getTranslation("threads.start.lead"));
        setCrumb(ThreadsView.class, getTranslation("threads.title"), getTranslation("threads.start.title"));
        title.setLabel(getTranslation("threads.field.title"));
        title.setPlaceholder(getTranslation("threads.field.title.example"));
        title.setManualValidation(true);
        title.setAutofocus(true);
        var buttons = new Div(
                Buttons.primary(getTranslation("threads.start.save"), this::start),
                Buttons.to(Addresses.THREADS, getTranslation("threads.start.cancel")));
        buttons.addClassName("row");
        var form = new Div(title, askedBy, buttons);
        form.addClassName("thread-form");
        add(form);
    }

    private void start() {
        var titled = FieldErrors.none(title, TextRules.title(title.getValue()));
        if (!askedBy.isValid(true) || !titled) {
            return;
        }
        try {
            var begun = engagements.begin(title.getValue(), askedBy.read());
            getUI().ifPresent(ui -> ui.navigate(Addresses.thread(begun.id().value())));
        } catch (Refused e) {
            Notices.refused(e.refusal());
        }
    }
}
