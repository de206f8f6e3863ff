package org.goldthread.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** One small line beside what a candidate's lead sees, and only there (section 11); for those who have one. */
public final class LeadSees extends Span {
    private LeadSees(String key) {
        super(I18NProvider.translate(key));
        addClassNames("small", "lead-sees");
    }

    /** Beside what the lead sees from the day on which it is handed in. */
    public static LeadSees onceHandedIn() {
        return new LeadSees("ui.lead-sees.once-handed-in");
    }

    /** Where several things are handed in at once. */
    public static LeadSees handingIn() {
        return new LeadSees("ui.lead-sees.handing-in");
    }

    /** Beside criteria: how the lead reads their states. */
    public static LeadSees states() {
        return new LeadSees("ui.lead-sees.states");
    }
}
