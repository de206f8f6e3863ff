package org.goldthread.marking.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A day to choose or type, day before month. */
final class Day extends DatePicker {
    Day(String label) {
        super(label);
        setLocale(Locale.UK);
        setManualValidation(true);
        setErrorMessage(getTranslation("marking-desk.day-missing"));
    }
}
