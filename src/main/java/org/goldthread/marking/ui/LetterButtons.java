package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.Letter;
import org.jspecify.annotations.Nullable;

/** V, A, R and C of one claim, by 1 to 4: of several, {@code keys.ts} takes those with the focus, else those looked at. */
final class LetterButtons extends Div {
    private final Map<Letter, LetterButton> buttons = new EnumMap<>(Letter.class);
    private ClaimJudgement judgement;

    LetterButtons(ClaimKey claim, String label, Judged onJudged) {
        judgement = ClaimJudgement.open(claim);
        addClassName("letters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        Letter.ofClaims().forEach(letter -> {
            var button = new LetterButton(letter, yes -> onJudged.accept(judgement, letter, yes));
            button.on(String.valueOf(Letter.ofClaims().indexOf(letter) + 1));
            buttons.put(letter, button);
            add(button);
        });
    }

    void show(ClaimJudgement saved) {
        judgement = saved;
        buttons.forEach((letter, button) -> button.show(saved.letter(letter)));
    }

    /** One letter of what is shown becomes yes, no or not judged. */
    interface Judged {
        void accept(ClaimJudgement shown, Letter letter, @Nullable Boolean yes);
    }
}
