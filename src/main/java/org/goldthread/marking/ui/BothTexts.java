package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Buttons;

/** What another tab saved, above what is typed here and not saved, until the person chose between them. */
final class BothTexts extends Div {
    private final Paragraph theirs = new Paragraph();

    /** @param takeTheirs done while the choice is still open, so that half of it is not taken for something typed */
    BothTexts(Runnable takeTheirs, Runnable keepMine) {
        addClassNames("both-texts", "stack");
        getElement().setAttribute("role", "alert");
        theirs.addClassName("as-typed");
        var buttons = new Div(
                Buttons.plain(getTranslation("marking-desk.both.theirs"), () -> {
                    takeTheirs.run();
                    settle();
                }),
                Buttons.plain(getTranslation("marking-desk.both.mine"), () -> {
                    settle();
                    keepMine.run();
                }));
        buttons.addClassName("row");
        add(new Span(getTranslation("marking-desk.both")), theirs, buttons);
        settle();
    }

    /** @param letters those that fail there, in words; may be empty */
    void show(String words, String letters) {
        var said = words.isEmpty()
                ? getTranslation("marking-desk.both.nothing")
                : getTranslation("marking-desk.both.says", words);
        theirs.setText(letters.isEmpty() ? said : getTranslation("marking-desk.both.letters", said, letters));
        setVisible(true);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Why nothing else can be done yet. */
    Optional<Refusal> toChoose() {
        return isOpen() ? Optional.of(Refusal.of("section 5", "marking-desk.both.choose")) : Optional.empty();
    }

    void settle() {
        setVisible(false);
    }
}
