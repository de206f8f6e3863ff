package org.goldthread.bench;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where one comes from when one goes to the {@link BareGrid}. */
@AnonymousAllowed
class BarePage extends Main {
    static final String ADDRESS = "bare-page";

    BarePage() {
        add(new H1("Nothing"));
    }
}
