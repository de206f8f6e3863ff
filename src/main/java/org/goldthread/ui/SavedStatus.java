package org.goldthread.ui;

import com.vaadin.flow.component.html.Span;

/**
 * Says beside a form when it was saved. As soon as something else is typed it stands aside ({@code typing.js}), until it
 * says something again: nobody takes what is on its way for saved.
 */
public final class SavedStatus extends Span {
    private static final String SCRIPT = "context://typing.js";

    public SavedStatus() {
        addClassNames("small", "saved-status");
        getElement().setAttribute("role", "status");
        addAttachListener(attached -> attached.getUI().getPage().addJavaScript(SCRIPT));
    }

    /** Also where the words are those that stood there: they are true again. */
    public void say(String words) {
        setText(words);
        getElement().executeJs("this.removeAttribute('data-stale')");
    }
}
