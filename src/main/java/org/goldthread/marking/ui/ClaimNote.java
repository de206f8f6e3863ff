package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.Letter;

/** A note on one claim: there when it was written, when a letter is no, or when asked for. */
final class ClaimNote extends Div {
    private final SavedText text;
    private final NativeButton write = new NativeButton(getTranslation("marking-desk.note-add"), _ -> open());
    private ClaimJudgement judgement;

    ClaimNote(DeskClaim claim, Judging judging) {
        judgement = claim.judgement();
        addClassName("claim-note");
        write.addClassName("link-button");
        text = new SavedText(
                getTranslation("marking-desk.note"),
                judging.typed("note", claim.key()),
                words -> judging.note(judgement, words));
        text.setVisible(false);
        add(write, text);
    }

    void show(ClaimJudgement saved) {
        judgement = saved;
        text.show(saved.note());
        boolean anyNo = Letter.ofClaims().stream().anyMatch(letter -> Boolean.FALSE.equals(saved.letter(letter)));
        text.setVisible(text.isVisible() || anyNo || !saved.note().isEmpty());
        write.setVisible(!text.isVisible());
    }

    private void open() {
        text.setVisible(true);
        write.setVisible(false);
        text.focus();
    }
}
