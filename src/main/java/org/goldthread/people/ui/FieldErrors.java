package org.goldthread.people.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Notices;

/** Puts a refusal beside the field that it is about; what was typed stays. */
final class FieldErrors {
    private final Map<String, HasValidationProperties> fields = new HashMap<>();

    /** Refusals under this rule belong to this field. */
    FieldErrors put(String rule, HasValidationProperties field) {
        fields.put(rule, field);
        return this;
    }

    /** Runs {@code work} and says whether no rule refused it. */
    boolean allow(Runnable work) {
        clear();
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            show(refused);
            return false;
        }
    }

    private void show(Refused refused) {
        var field = fields.get(refused.refusal().rule());
        if (field == null) {
            Notices.refused(refused.refusal());
            return;
        }
        field.setErrorMessage(Notices.text(refused.refusal()));
        field.setInvalid(true);
    }

    private void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}
