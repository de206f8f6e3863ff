package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.portfolio.Outcome;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;
import org.jspecify.annotations.Nullable;

/** Every decision in the order in which the candidate reads them: met first, then not yet, then what is open. */
final class Decisions extends Div {
    private final Desk desk;

    Decisions(Desk desk) {
        this.desk = desk;
        addClassName("decisions");
        list("marking-desk.decided-met", Outcome.MET);
        list("marking-desk.decided-not-yet", Outcome.NOT_YET);
        list("marking-desk.decided-open", null);
        added();
    }

    private void list(String key, @Nullable Outcome outcome) {
        var rows = desk.criteria().stream()
                .filter(criterion -> criterion.judgement().outcome() == outcome)
                .map(this::row)
                .toList();
        section(key, rows);
    }

    private void added() {
        section(
                "marking-desk.decided-added",
                desk.submission().addenda().stream().map(this::row).toList());
    }

    private void section(String key, List<ListItem> rows) {
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            rows.forEach(list::add);
            add(new H2(getTranslation(key)), list);
        }
    }

    private ListItem row(DeskCriterion at) {
        var code = new Span(at.criterion().code().value());
        code.addClassName("small");
        var title = new H3(new Span(at.criterion().title() + " "), code);
        var items = new Paragraph(at.claims().stream()
                .filter(claim -> claim.judgement().isAccepted())
                .map(DeskClaim::title)
                .collect(Collectors.joining(" · ")));
        items.addClassName("small");
        var words = new Div(title, items, said(at.judgement()));
        var row = new ListItem(words, new Div(chip(at), change(at)));
        row.addClassName("decision-row");
        return row;
    }

    private Paragraph said(CriterionJudgement judgement) {
        if (judgement.outcome() == Outcome.NOT_YET) {
            var letters = judgement.failing().stream()
                    .sorted()
                    .map(letter -> getTranslation("marking-desk.letter." + letter))
                    .collect(Collectors.joining(", "));
            return new Paragraph(getTranslation("marking-desk.not-yet-because", letters, judgement.whatWouldShowIt()));
        }
        return new Paragraph(
                judgement.comment().isEmpty() ? "" : getTranslation("marking-desk.how", judgement.comment()));
    }

    private Chip chip(DeskCriterion at) {
        var outcome = at.judgement().outcome();
        if (outcome == null) {
            var left = desk.left(at.criterion().code());
            return new Chip(Look.WAITING, getTranslation("marking-desk.row.left", left));
        }
        return outcome == Outcome.MET
                ? new Chip(Look.MET, getTranslation("marking-desk.met"))
                : new Chip(Look.NOT_YET, getTranslation("marking-desk.not-yet"));
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

    private ListItem row(Addendum added) {
        var confirmed = added.confirmedByCandidate() != null;
        var row = new ListItem(
                new Paragraph(getTranslation(
                        "marking-desk.added." + added.kind(), desk.days().exact(added.on()))),
                new Chip(
                        confirmed ? Look.MET : Look.WAITING,
                        getTranslation(
                                confirmed ? "marking-desk.confirmed-by" : "marking-desk.not-confirmed-by",
                                desk.candidate())));
        row.addClassName("decision-row");
        return row;
    }
}
