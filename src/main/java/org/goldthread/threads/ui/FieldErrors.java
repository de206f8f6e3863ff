package org.goldthread.threads.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Notices;

/** Says at a field why it is refused; what was typed stays. */
final class FieldErrors {
    private FieldErrors() {}

    static void clear(HasValidationProperties field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }

    static void say(HasValidationProperties field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    /** Whether there is no refusal; if there is, the field says it. */
    static boolean none(HasValidationProperties field, Optional<Refusal> refusal) {
        clear(field);
        refusal.ifPresent(why -> say(field, Notices.text(why)));
        return refusal.isEmpty();
    }
}
