package org.goldthread.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.goldthread.rules.Refused;
import org.goldthread.store.StoreTrouble;
import org.goldthread.ui.Incidents;
import org.goldthread.ui.Notices;

/** A page that could not be opened, for a reason that nobody expected. */
@AnonymousAllowed
class FailedPage extends ErrorPage implements HasErrorParameter<Exception> {
    private final Incidents incidents;

    FailedPage(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var cause = error.getCaughtException();
        var refused = ScreenErrors.cause(cause, Refused.class);
        if (refused.isPresent()) {
            say(
                    getTranslation("shell.error.refused.title"),
                    Notices.text(refused.get().refusal()));
            return 409;
        }
        var trouble = StoreTrouble.behind(cause);
        var key = trouble.map(ScreenErrors::key).orElse("shell.error.failed");
        say(getTranslation(key + ".title"), getTranslation(key + ".text", incidents.report(cause)));
        return trouble.isPresent() ? 503 : 500;
    }
}
