package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.goldthread.engagement.EngagementService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;
import org.goldthread.ui.TypedTexts;
import org.goldthread.ui.UnsavedTyping;
import org.goldthread.ui.UnsavedTyping.Typed;

/** Starts a thread with as little as it needs. */
@Route(NewThreadView.ADDRESS)
@RolesAllowed("CANDIDATE")
class NewThreadView extends Page {
    static final String ADDRESS = Addresses.THREADS + "/new";

    private final EngagementService engagements;
    private final TextField title = new TextField();
    private final AskedByFields askedBy = new AskedByFields();

    private final UnsavedTyping typing = new UnsavedTyping(this);

    NewThreadView(EngagementService engagements, CurrentPerson me) {
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
        texts().name();
        typing.open(me.id().value() + "/new-thread", "", this::bringBack);
    }

    /** What this browser still had of texts typed before a session or connection was lost. */
    void bringBack(Map<String, Typed> typed) {
        texts().bringBack(typed);
    }

    private TypedTexts texts() {
        var texts = new TypedTexts();
        texts.add("title", title, false);
        askedBy.addTexts(texts);
        return texts;
    }

    private void start() {
        var titled = FieldErrors.none(title, TextRules.title(title.getValue()));
        if (!askedBy.isValid(true) || !titled) {
            return;
        }
        try {
            var begun = engagements.begin(title.getValue(), askedBy.read());
            typing.forget();
            getUI().ifPresent(ui -> ui.navigate(Addresses.thread(begun.id().value())));
        } catch (Refused e) {
            Notices.refused(e.refusal());
        }
    }
}
