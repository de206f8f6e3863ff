package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.goldthread.ui.TypedTexts;

/** Several inputs that answer one question: a name for all, and one place for why they cannot be kept. */
abstract class FieldGroup extends Div implements HasValidation {
    private final Paragraph error = new Paragraph();

    FieldGroup(String label, String help) {
        addClassNames("field-group", "wide");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        var name = new Span(label);
        name.addClassName("field-group-label");
        name.getElement().setAttribute("aria-hidden", "true");
        error.addClassName("error-text");
        error.setVisible(false);
        error.getElement().setAttribute("role", "alert");
        error.setId("why-" + UUID.randomUUID());
        add(name);
        if (!help.isEmpty()) {
            var helper = new Paragraph(help);
            helper.addClassName("small");
            add(helper);
        }
        add(error);
    }

    /** Parts side by side; under one another where there is no room. */
    static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("field-line");
        return line;
    }

    /** Shows at one answer inside it why that cannot be kept; false if it has no such answer. */
    boolean refuseInside(int row, String part, String why) {
        return false;
    }

    /** The texts typed into it, named from {@code before} on. */
    void addTexts(String before, TypedTexts texts) {}

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
        if (invalid) {
            getElement().setAttribute("aria-describedby", error.getId().orElseThrow());
        } else {
            getElement().removeAttribute("aria-describedby");
        }
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
