package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.Consumer;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.goldthread.ui.UnsavedTyping;

/** A text to the other in a look at a draft, sent as a whole; until then the browser keeps it. */
final class ReplyForm extends Div {
    private final TextArea text;
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private final Consumer<String> send;

    /**
     * @param key names it for the browser: person and look
     * @param send may refuse; what was typed stays then
     * @param more other buttons
     */
    ReplyForm(String key, String label, String button, Consumer<String> send, Component... more) {
        this.send = send;
        addClassNames("reply-form", "stack");
        text = new TextArea(label);
        text.setWidthFull();
        text.setMinRows(3);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var buttons = new Div(Buttons.plain(button, this::send));
        buttons.add(more);
        buttons.addClassName("row");
        var help = new Paragraph(Words.text("evidence.looks.no-decision"));
        help.addClassName("small");
        add(text, help, buttons);
        typing.keep(key, Map.of("text", text));
    }

    private void send() {
        text.setInvalid(false);
        try {
            send.accept(text.getValue());
            text.clear();
            typing.forget();
        } catch (Refused refused) {
            text.setErrorMessage(Notices.text(refused.refusal()));
            text.setInvalid(true);
            text.focus();
        }
    }
}
