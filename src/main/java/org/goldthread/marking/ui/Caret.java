package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;

/** Where one writes: the text field that had the focus last, and the place in it. */
final class Caret {
    private static final String AT = "event.target.selectionStart";

    /** What is put in counts as typed: the browser keeps it until it is saved, and no older words in its place. */
    private static final String AS_IF_TYPED =
            "$0.inputElement?.dispatchEvent(new Event('input', {bubbles: true, composed: true}))";

    private final TextArea first;
    private TextArea last;
    private int at = Integer.MAX_VALUE;
    private Runnable onMove = () -> {};

    /** @param first the field to write in before any had the focus */
    Caret(TextArea first) {
        this.first = first;
        last = first;
        follow(first);
    }

    final void follow(TextArea each) {
        each.getElement()
                .addEventListener("focusout", left -> {
                    last = each;
                    at = left.getEventData().path(AT).asInt(Integer.MAX_VALUE);
                    moved();
                })
                .addEventData(AT);
    }

    /** One is about to write there, behind what stands there. */
    void goTo(TextArea each) {
        last = each;
        at = Integer.MAX_VALUE;
        moved();
    }

    void onMove(Runnable action) {
        onMove = action;
    }

    /** The place may be another one now, as when the form around it was opened or closed. */
    void moved() {
        onMove.run();
    }

    /** What the field is called where one writes. */
    String label() {
        return field().getLabel();
    }

    /** What stands in the field where one writes. */
    String words() {
        return field().getValue();
    }

    /**
     * Puts {@code words} where one wrote last, set off by spaces, and goes on behind them. Twice in a row they stand there
     * once.
     */
    void insert(String words) {
        var to = field();
        var stands = to.getValue();
        var before = stands.substring(0, Math.min(at, stands.length()));
        var after = stands.substring(before.length());
        var start = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1))
                ? before + words
                : before + " " + words;
        if (before.endsWith(words)) {
            to.focus();
            return;
        }
        var joint = after.isEmpty() || Character.isWhitespace(after.charAt(0)) ? "" : " ";
        at = start.length();
        // Said before it is saved, so that what is saved at once is not kept as unsaved.
        to.getUI().ifPresent(ui -> ui.getPage().executeJs(AS_IF_TYPED, to.getElement()));
        to.setValue(start + joint + after);
        to.focus();
        to.getElement().executeJs("this.inputElement?.setSelectionRange($0, $0)", at);
    }

    /** A form that was closed meanwhile is not written in. */
    private TextArea field() {
        if (!isSeen(last)) {
            last = first;
            at = Integer.MAX_VALUE;
        }
        return last;
    }

    private static boolean isSeen(Component field) {
        return field.isVisible() && field.getParent().map(Caret::isSeen).orElse(true);
    }
}
