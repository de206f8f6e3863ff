package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.Left;
import org.goldthread.marking.SubmissionState;
import org.goldthread.standards.Criterion;

/** A row of the left pane: a criterion, or under an item one of its claims, with what stands there. */
final class CriterionLink extends ListItem {
    private final ClaimKey claim;
    private final boolean wholeCriterion;
    private final Anchor link = new Anchor();
    private final Span state = new Span();

    private CriterionLink(Criterion criterion, ClaimKey claim, boolean wholeCriterion) {
        this.claim = claim;
        this.wholeCriterion = wholeCriterion;
        var code = new Span(criterion.code().value());
        code.addClassName("small");
        var title = new Span(new Span(criterion.title()), new Span(" "), code);
        state.addClassName("row-state");
        link.add(title, state);
        link.addClassName("criterion-link");
        add(link);
    }

    static CriterionLink toCriterion(Criterion criterion, ClaimKey first) {
        return new CriterionLink(criterion, first, true);
    }

    static CriterionLink toClaim(Criterion criterion, ClaimKey claim) {
        return new CriterionLink(criterion, claim, false);
    }

    ClaimKey claim() {
        return claim;
    }

    void show(Desk desk, Place place) {
        var to = wholeCriterion
                ? desk.claimOn(claim.criterion(), place.claim().source()).orElse(claim)
                : claim;
        link.setHref(place.at(to).showing(Pane.EVIDENCE).address(desk));
        Current.mark(
                link,
                wholeCriterion
                        ? place.claim().criterion().equals(claim.criterion())
                        : place.claim().equals(claim));
        if (!desk.marking().isOpen() && isUndecided(desk)) {
            state.setText(getTranslation("marking-desk.row.none"));
            state.getElement().setAttribute("data-state", "none");
            return;
        }
        state.setText(wholeCriterion ? criterionState(desk) : claimState(desk));
        state.getElement().setAttribute("data-state", wholeCriterion ? criterionLook(desk) : claimLook(desk));
    }

    /** What was given back has no decision, whatever was judged before. */
    private boolean isUndecided(Desk desk) {
        return desk.submission().state() == SubmissionState.RETURNED
                || (wholeCriterion ? criterionLook(desk) : claimLook(desk)).equals("open");
    }

    private String criterionState(Desk desk) {
        var decided = decided(desk);
        if (desk.criterion(claim.criterion()).judgement().isDrafted()) {
            return getTranslation("marking-desk.row.begun");
        }
        int letters = desk.left(claim.criterion()).map(Left::letters).orElse(0);
        return letters > 0 && !decided.equals("open")
                ? getTranslation("marking-desk.row.left", getTranslation("marking-desk.row." + decided), letters)
                : getTranslation("marking-desk.row." + criterionLook(desk));
    }

    private String claimState(Desk desk) {
        return getTranslation("marking-desk.row." + claimLook(desk));
    }

    private String criterionLook(Desk desk) {
        return desk.left(claim.criterion()).isPresent() ? "open" : decided(desk);
    }

    private String decided(Desk desk) {
        return switch (desk.criterion(claim.criterion()).judgement().outcome()) {
            case null -> "open";
            case MET -> "met";
            case NOT_YET -> "not-yet";
        };
    }

    private String claimLook(Desk desk) {
        var judged = desk.claim(claim).judgement();
        if (!judged.isComplete()) {
            return "open";
        }
        return judged.isAccepted() ? "accepted" : "not-accepted";
    }
}
