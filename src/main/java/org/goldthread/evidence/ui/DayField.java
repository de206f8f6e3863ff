package org.goldthread.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Locale;

/** Makes fields for a day, written as people write it here. */
final class DayField {
    private DayField() {}

    static DatePicker blank() {
        var field = new DatePicker();
        field.setLocale(Locale.UK);
        field.setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(1)
                .setToday(Words.text("evidence.day.today"))
                .setCancel(Words.text("evidence.day.cancel"))
                .setBadInputErrorMessage(Words.text("evidence.day.unreadable")));
        return field;
    }

    static DatePicker labelled(String label) {
        var field = blank();
        field.setLabel(label);
        return field;
    }
}
