package org.goldthread.bench;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import jakarta.annotation.security.PermitAll;

/** The least page in the frame: what every screen of the product asks of the store, and no more. */
@PermitAll
class BareInFrame extends Main {
    static final String ADDRESS = "bare-in-frame";

    BareInFrame() {
        add(new H1("Nothing"));
    }
}
