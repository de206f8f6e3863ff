package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.Letter;

/** V, A, R and C of one claim. */
final class LetterButtons extends Div {
    static final List<Letter> OF_A_CLAIM = List.of(Letter.VALID, Letter.AUTHENTIC, Letter.RELIABLE, Letter.CURRENT);

    private final Map<Letter, LetterButton> buttons = new EnumMap<>(Letter.class);
    private ClaimJudgement judgement;

    LetterButtons(ClaimKey claim, String label, Consumer<ClaimJudgement> onJudged) {
        judgement = ClaimJudgement.open(claim);
        addClassName("letters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        OF_A_CLAIM.forEach(letter -> {
            var button = new LetterButton(letter, yes -> onJudged.accept(judgement.with(letter, yes)));
            buttons.put(letter, button);
            add(button);
        });
    }

    void show(ClaimJudgement saved) {
        judgement = saved;
        buttons.forEach((letter, button) -> button.show(saved.letter(letter)));
    }

    /** 1 to 4 judge the claim that is looked at. */
    void takeKeys(boolean here) {
        buttons.forEach((letter, button) -> Keys.on(button, here ? String.valueOf(letter.ordinal() + 1) : ""));
    }
}
