package org.goldthread.evidence.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** A text, with the shared list under it from which it may be filled. */
final class ListedText extends Div implements HasValidation {
    private final TextFieldBase<?, String> text;

    ListedText(TextFieldBase<?, String> text, SharedList list) {
        super(text, list);
        this.text = text;
        addClassNames("listed-text", "wide");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text.getLabel());
    }

    TextFieldBase<?, String> text() {
        return text;
    }

    @Override
    public void setErrorMessage(String message) {
        text.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return text.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        text.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return text.isInvalid();
    }
}
