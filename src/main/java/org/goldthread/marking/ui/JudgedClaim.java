package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.Letter;

/** One claim as it was judged: its state, its letters, the note on it, and how a witness confirmed it. */
final class JudgedClaim extends ListItem {
    JudgedClaim(Desk desk, DeskClaim claim) {
        var title = new Span(claim.title());
        title.addClassName("strong");
        var state = new Span(getTranslation("marking-desk.row." + state(claim)));
        state.addClassName("row-state");
        add(new Paragraph(title, new Span(" "), state));
        add(new LetterMarks(Letter.ofClaims(), claim.judgement()::letter));
        if (!claim.rationale().isBlank()) {
            var words = Quoted.within(claim.rationale());
            add(said(getTranslation(
                    claim.locator().isBlank() ? "marking-desk.says" : "marking-desk.says-where",
                    words,
                    ClaimStrip.where(claim.locator()),
                    desk.candidate())));
        }
        if (!claim.judgement().note().isBlank()) {
            add(said(getTranslation("marking-desk.noted", claim.judgement().note())));
        }
        witness(desk, claim);
    }

    private void witness(Desk desk, DeskClaim claim) {
        var item = claim.item();
        if (claim.witnessToConfirm()) {
            add(said(getTranslation("marking-desk.witness.to-confirm")));
        } else if (item != null) {
            desk.submission().witnessConfirmations().stream()
                    .filter(confirmed -> confirmed.item().equals(item.item()))
                    .map(confirmed -> said(getTranslation(
                            "marking-desk.witness.confirmed", desk.days().exact(confirmed.on()), confirmed.how())))
                    .forEach(this::add);
        }
    }

    private static String state(DeskClaim claim) {
        if (!claim.judgement().isComplete()) {
            return "open";
        }
        return claim.judgement().isAccepted() ? "accepted" : "not-accepted";
    }

    private static Paragraph said(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("as-typed");
        return paragraph;
    }
}
