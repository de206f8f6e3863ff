package org.goldthread.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.goldthread.ui.Buttons;

/** Says, some minutes before, that the session ends because nothing is done; whoever is there presses once ({@code idle.js}). */
final class IdleWarning extends Div {
    private static final String SCRIPT = "context://idle.js";

    private final Span words = new Span();
    private final SessionLimits limits;

    IdleWarning(SessionLimits limits) {
        this.limits = limits;
        addClassName("idle-warning");
        getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        // any request is something done
        add(words, Buttons.plain(getTranslation("shell.idle.stay"), () -> {}));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript(SCRIPT);
        getElement()
                .executeJs(
                        "window.goldthreadIdle?.watch(this, $0, $1, $2, $3)",
                        words.getElement(),
                        (double) limits.idle().toMillis(),
                        (double) limits.warning().toMillis(),
                        getTranslation("shell.idle", "TIME"));
    }
}
