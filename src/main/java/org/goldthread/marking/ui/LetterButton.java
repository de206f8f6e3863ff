package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.goldthread.marking.Letter;
import org.jspecify.annotations.Nullable;

/** One letter: not judged, yes, no, and round again. Its state is a word and a sign, never colour alone. */
final class LetterButton extends NativeButton {
    private final Span state = new Span();
    private final Span sign = new Span();
    private @Nullable Boolean judged;

    LetterButton(Letter letter, Consumer<@Nullable Boolean> onJudged) {
        addClassName("letter");
        getElement().setAttribute("type", "button");
        var initial = new Span(getTranslation("marking-desk.letter.initial." + letter));
        initial.addClassName("letter-initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        sign.getElement().setAttribute("aria-hidden", "true");
        var answer = new Span(sign, state);
        answer.addClassName("letter-state");
        var name = new Span(getTranslation("marking-desk.letter." + letter));
        name.addClassName("letter-name");
        add(initial, name, answer);
        addClickListener(_ -> onJudged.accept(next()));
        show(null);
    }

    /** The key that presses it, drawn in its corner. */
    void on(String key) {
        Keys.on(this, key);
        add(new KeyCap(key));
    }

    void show(@Nullable Boolean judgement) {
        judged = judgement;
        boolean yes = Boolean.TRUE.equals(judgement);
        boolean no = Boolean.FALSE.equals(judgement);
        getElement().setAttribute("aria-pressed", String.valueOf(yes));
        setClassName("letter-yes", yes);
        setClassName("letter-no", no);
        sign.setText(yes ? "✓ " : no ? "✕ " : "");
        state.setText(getTranslation("marking-desk.judged." + (yes ? "yes" : no ? "no" : "open")));
    }

    private @Nullable Boolean next() {
        if (judged == null) {
            return true;
        }
        return judged ? false : null;
    }
}
