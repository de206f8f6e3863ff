package org.goldthread.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.goldthread.evidence.EvidenceItem;

/** What every item has beside its title, stage and files: when, and for which piece of work. */
final class CoreFields extends Fields {
    private final WorkChoice work;
    private final DatePicker from = day("activityFrom");
    private final DatePicker to = day("activityTo");

    CoreFields(WorkChoice work, Runnable changed) {
        super(changed);
        this.work = work;
        from.setRequiredIndicatorVisible(true);
        to.setClearButtonVisible(true);
        to.setPlaceholder(Words.text("evidence.still-running"));
    }

    Div parts() {
        var when = new Div(from, to);
        when.addClassName("field-line");
        when.getElement().setAttribute("role", "group");
        when.getElement().setAttribute("aria-label", Words.text("evidence.ask.when"));
        var parts = new Div(work, when);
        parts.addClassName("evidence-fields");
        return parts;
    }

    void show(EvidenceItem item) {
        fill(() -> {
            work.show(item.engagement());
            from.setValue(item.activityFrom());
            to.setValue(item.activityTo());
        });
    }

    EvidenceItem read(EvidenceItem item) {
        return item.on(Objects.requireNonNullElse(from.getValue(), item.activityFrom()), to.getValue())
                .partOf(work.chosen());
    }
}
