package org.goldthread.marking.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.goldthread.ui.DayField;

/** A day to choose or type, day before month. */
final class Day extends DatePicker {
    Day(String label) {
        super(label);
        DayField.write(this);
        setManualValidation(true);
        setErrorMessage(getTranslation("marking-desk.day-missing"));
    }
}
