package org.goldthread.evidence.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** The one place where several inputs say why what they hold cannot be kept. */
final class FieldError extends Paragraph {
    FieldError() {
        addClassName("error-text");
        setVisible(false);
        setId("why-" + UUID.randomUUID());
        getElement().setAttribute("role", "alert");
    }

    /** For what shows its error here instead of in an input of its own. */
    interface Shown extends HasValidation, HasElement {
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
            if (invalid) {
                getElement().setAttribute("aria-describedby", error().getId().orElseThrow());
            } else {
                getElement().removeAttribute("aria-describedby");
            }
        }

        @Override
        default boolean isInvalid() {
            return error().isVisible();
        }
    }
}
