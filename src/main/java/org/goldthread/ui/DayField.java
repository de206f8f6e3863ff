package org.goldthread.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;

/** Makes fields for a day, written as people write it here. */
public final class DayField {
    private DayField() {}

    public static DatePicker blank() {
        return labelled("");
    }

    public static DatePicker labelled(String label) {
        var field = new DatePicker(label);
        write(field);
        return field;
    }

    /** Lets a field show and read days such as 2 Mar 2026. */
    public static void write(DatePicker field) {
        field.setLocale(Texts.ofScreen());
        field.setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(1)
                .setToday(I18NProvider.translate("ui.day.today"))
                .setCancel(I18NProvider.translate("ui.day.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate("ui.day.unreadable")));
    }
}
