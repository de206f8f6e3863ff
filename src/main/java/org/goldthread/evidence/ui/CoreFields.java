package org.goldthread.evidence.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.goldthread.evidence.EvidenceItem;

/** What every item has beside its title, stage and files: when, and for which piece of work. */
final class CoreFields extends Fields {
    private final WorkChoice work;
    private final DatePicker from = day("activityFrom");
    private final DatePicker to = day("activityTo");
    private final Checkbox running = new Checkbox(Words.text("evidence.ask.stillRunning"));

    CoreFields(WorkChoice work, Supplier<LocalDate> today, Runnable changed) {
        super(changed);
        this.work = work;
        from.setRequiredIndicatorVisible(true);
        to.setClearButtonVisible(true);
        to.addValueChangeListener(_ -> fill(() -> running.setValue(to.isEmpty())));
        running.addValueChangeListener(change -> {
            if (change.getValue() != to.isEmpty()) {
                fill(() -> to.setValue(change.getValue() ? null : endingNow(today.get())));
                changed();
            }
        });
    }

    Div parts() {
        var when = new Div(from, to, running);
        when.addClassName("field-line");
        when.getElement().setAttribute("role", "group");
        when.getElement().setAttribute("aria-label", Words.text("evidence.ask.when"));
        var parts = new Div(work, when);
        parts.addClassName("evidence-fields");
        return parts;
    }

    private LocalDate endingNow(LocalDate today) {
        var began = Objects.requireNonNullElse(from.getValue(), today);
        return began.isAfter(today) ? began : today;
    }

    void show(EvidenceItem item) {
        fill(() -> {
            work.show(item.engagement());
            from.setValue(item.activityFrom());
            to.setValue(item.activityTo());
            running.setValue(item.activityTo() == null);
        });
    }

    EvidenceItem read(EvidenceItem item) {
        return item.on(Objects.requireNonNullElse(from.getValue(), item.activityFrom()), to.getValue())
                .partOf(work.chosen());
    }
}
