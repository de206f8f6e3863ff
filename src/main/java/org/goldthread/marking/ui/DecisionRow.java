package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.portfolio.Outcome;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** One criterion as it was decided, with all its claims folded beneath, and the way back to it. */
final class DecisionRow extends ListItem {
    private final Desk desk;

    /** @param inFull with what the criterion asks, and its claims open */
    DecisionRow(Desk desk, DeskCriterion at, boolean inFull) {
        this.desk = desk;
        addClassName("decision-row");
        var code = new Span(at.criterion().code().value());
        code.addClassName("small");
        var words = new Div(new H3(new Span(at.criterion().title() + " "), code));
        if (inFull) {
            words.add(
                    asked(at.criterion().statement()),
                    asked(getTranslation(
                            "marking-desk.looked-for", at.criterion().lookFor())));
        }
        said(words, at.judgement());
        var claims = new JudgedClaims(desk, at);
        claims.setOpen(claims.isOpen() || inFull);
        words.add(claims);
        add(words, new Div(chip(at), change(at)));
    }

    private static Paragraph asked(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }

    private void said(Div words, CriterionJudgement judgement) {
        if (judgement.outcome() == Outcome.NOT_YET) {
            var letters = judgement.failing().stream()
                    .sorted()
                    .map(letter -> getTranslation("marking-desk.letter." + letter))
                    .collect(Collectors.joining(", "));
            words.add(new Paragraph(getTranslation(
                    "marking-desk.not-yet-because", letters, Quoted.within(judgement.whatWouldShowIt()))));
        }
        if (!judgement.comment().isBlank()) {
            var comment = new Paragraph(getTranslation("marking-desk.how", Quoted.within(judgement.comment())));
            comment.addClassName("as-typed");
            words.add(comment);
        }
    }

    private Chip chip(DeskCriterion at) {
        var outcome = at.judgement().outcome();
        if (outcome == null) {
            return new Chip(Look.WAITING, getTranslation("marking-desk.row." + undecided(at)));
        }
        return outcome == Outcome.MET
                ? new Chip(Look.MET, getTranslation("marking-desk.met"))
                : new Chip(Look.NOT_YET, getTranslation("marking-desk.not-yet"));
    }

    private String undecided(DeskCriterion at) {
        if (!desk.marking().isOpen()) {
            return "none";
        }
        return at.judgement().isDrafted() ? "begun" : "open";
    }

    private Div change(DeskCriterion at) {
        var holder = new Div();
        if (desk.marking().isOpen()) {
            var place = new Place(Order.CRITERION, at.claims().getFirst().key(), Pane.JUDGEMENT);
            var key = at.judgement().isDecided() ? "marking-desk.change" : "marking-desk.decide";
            var link = new Anchor(place.address(desk), getTranslation(key));
            link.setAriaLabel(getTranslation(key + "-of", at.criterion().title()));
            holder.add(link);
        }
        return holder;
    }
}
