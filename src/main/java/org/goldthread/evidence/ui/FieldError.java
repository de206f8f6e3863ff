package org.goldthread.evidence.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;

/** The one place where several inputs say why what they hold cannot be kept. */
final class FieldError extends Paragraph {
    FieldError() {
        addClassName("error-text");
        setVisible(false);
    }

    /** For what shows its error here instead of in an input of its own. */
    interface Shown extends HasValidation {
        FieldError error();

        @Override
        default void setErrorMessage(String message) {
            error().setText(message);
        }

        @Override
        default String getErrorMessage() {
            return error().getText();
        }

        @Override
        default void setInvalid(boolean invalid) {
            error().setVisible(invalid);
        }

        @Override
        default boolean isInvalid() {
            return error().isVisible();
        }
    }
}
