package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.DeskClaim;

/** One claim to judge: what it is, its four letters, a note, and a witness still to be confirmed. */
final class ClaimPanel extends Section {
    private final ClaimKey key;
    private final Anchor title = new Anchor();
    private final Span state = new Span();
    private final LetterButtons letters;
    private final ClaimNote note;
    private final WitnessForm witness;
    private final RefusalText refused = new RefusalText();

    ClaimPanel(DeskClaim claim, String called, Judging judging) {
        this.key = claim.key();
        addClassName("claim-panel");
        setAriaLabel(called);
        title.setText(called);
        state.addClassName("row-state");
        var head = new Div(new H3(title), state);
        head.addClassName("claim-head");
        letters = new LetterButtons(
                claim.key(),
                getTranslation("marking-desk.letters-of", called),
                (shown, letter, yes) -> refused.show(judging.judge(shown, now -> now.with(letter, yes))));
        note = new ClaimNote(claim, judging);
        witness = new WitnessForm(claim, judging);
        add(head, letters, refused, witness, note);
    }

    void show(Desk desk, Place place) {
        var claim = desk.claim(key);
        boolean here = place.claim().equals(claim.key());
        title.setHref(place.at(claim.key()).address(desk));
        Current.mark(title, here);
        setClassName("here", here);
        letters.show(claim.judgement());
        note.show(claim.judgement());
        witness.setVisible(claim.witnessToConfirm());
        state.setText(state(claim));
    }

    private String state(DeskClaim claim) {
        if (!claim.judgement().isComplete()) {
            return "";
        }
        return getTranslation("marking-desk.row." + (claim.judgement().isAccepted() ? "accepted" : "not-accepted"));
    }
}
