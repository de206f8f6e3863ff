package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Notices;

/** Why something was refused, at the place where it was tried; screen readers hear it at once. */
final class RefusalText extends Paragraph {
    RefusalText() {
        addClassName("error-text");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** True if it was refused. */
    boolean show(Optional<Refusal> refusal) {
        setText(refusal.map(Notices::text).orElse(""));
        setVisible(refusal.isPresent());
        return refusal.isPresent();
    }
}
