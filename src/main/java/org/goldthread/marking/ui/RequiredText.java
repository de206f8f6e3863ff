package org.goldthread.marking.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A text without which a form is not sent. */
final class RequiredText extends TextArea {
    RequiredText(String label, String whenMissing) {
        super(label);
        addClassName("wide");
        setManualValidation(true);
        setErrorMessage(whenMissing);
    }

    /** Marks it when there is nothing in it. */
    boolean isFilled() {
        setInvalid(getValue().isBlank());
        return !isInvalid();
    }
}
