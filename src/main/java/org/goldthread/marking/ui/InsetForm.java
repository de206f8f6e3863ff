package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Map;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.UnsavedTyping;

/**
 * A small form that opens within the pane; a refusal stands above its buttons, and what was typed stays. The browser keeps
 * it until it is sent or given up, so that it is there again when the form is opened after a lost session.
 */
abstract class InsetForm extends Section {
    private final RefusalText refused = new RefusalText();
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private final Runnable onDone;

    InsetForm(String title, Runnable onDone) {
        this.onDone = onDone;
        addClassNames("inset-form", "stack");
        setAriaLabel(title);
        add(new H4(title));
        Keys.escapes(this, onDone);
    }

    /** Puts the fields in and the focus on {@code first}, the one to be filled first. */
    final <F extends Component & Focusable<?>> void fill(String saveText, F first, Component... fields) {
        var buttons = new Div(
                Buttons.primary(saveText, this::save),
                Buttons.quiet(getTranslation("marking-desk.cancel"), this::done));
        buttons.addClassName("row");
        add(fields);
        add(refused, buttons);
        addAttachListener(_ -> first.focus());
    }

    /** Its texts by name; {@code key} names it for the browser. */
    final void keep(String key, Map<String, ? extends TextFieldBase<?, String>> texts) {
        typing.keep(key, texts);
    }

    private void save() {
        if (isFilled() && !refused.show(send())) {
            done();
        }
    }

    private void done() {
        typing.forget();
        onDone.run();
    }

    /** Marks what is missing; true if nothing is. */
    abstract boolean isFilled();

    abstract Optional<Refusal> send();
}
