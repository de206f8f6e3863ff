package org.goldthread.threads.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Sends what is typed every few seconds, and when the field is left. */
final class SavedWhileTyping {
    private static final int EVERY_MILLIS = 5_000;

    private SavedWhileTyping() {}

    /** The listener makes the browser send what it still holds back when the field is left. */
    static <T extends Component & HasValueChangeMode & BlurNotifier<T>> T of(T field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(EVERY_MILLIS);
        field.addBlurListener(_ -> {});
        return field;
    }
}
