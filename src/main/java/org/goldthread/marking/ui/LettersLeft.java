package org.goldthread.marking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Buttons;

/** A not yet that is kept is not decided while letters are open: says which, and offers yes for all that do not fail. */
final class LettersLeft extends Div {
    private final Paragraph words = new Paragraph();
    private final RefusalText refused = new RefusalText();
    private final Button othersYes;

    LettersLeft(Supplier<Optional<Refusal>> othersYes) {
        this.othersYes = Buttons.plain(getTranslation("marking-desk.others-yes"), () -> refused.show(othersYes.get()));
        addClassNames("hint", "stack");
        words.getElement().setAttribute("role", "status");
        add(words, refused, this.othersYes);
    }

    void show(OpenLetters open) {
        setVisible(open.count() > 0);
        words.setText(getTranslation("marking-desk.not-yet-left", open.count(), open.words()));
        othersYes.setVisible(open.claims().stream()
                .anyMatch(claim -> claim.judgement().isOpenBut(open.judgement().failing())));
    }
}
