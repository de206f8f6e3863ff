package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.marking.Letter;

/** All claims on one criterion, the refused ones too. Folded where there is nothing to read but that all is well. */
final class JudgedClaims extends NativeDetails {
    JudgedClaims(Desk desk, DeskCriterion at) {
        addClassName("judged-claims");
        long accepted = at.claims().stream()
                .filter(claim -> claim.judgement().isAccepted())
                .count();
        setSummaryText(getTranslation(
                "marking-desk.accepted",
                accepted,
                at.claims().size(),
                at.acceptedEarlier().size()));
        var list = new UnorderedList();
        at.claims().forEach(claim -> list.add(new JudgedClaim(desk, claim)));
        var together =
                new LetterMarks(List.of(Letter.SUFFICIENT), _ -> at.judgement().sufficient());
        setContent(new Div(list, together));
        setOpen(at.claims().stream().anyMatch(JudgedClaims::isToBeRead));
    }

    private static boolean isToBeRead(DeskClaim claim) {
        return !claim.judgement().isAccepted() || !claim.judgement().note().isBlank();
    }
}
