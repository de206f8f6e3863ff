package org.goldthread.marking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.Preparation;
import org.goldthread.marking.PreparedCriterion;
import org.goldthread.portfolio.CriterionState;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.LeadSees;

/** What goes to the assessor: all that is ready is chosen, and what is not ready says what it lacks. */
final class ChoosePanel extends Div {
    private final Preparation preparation;
    private final List<String> asked;
    private final Days days;
    private final Map<CriterionCode, Checkbox> choices = new LinkedHashMap<>();

    /** @param asked the only ones to be chosen at first; empty where all that is ready is */
    ChoosePanel(Preparation preparation, List<String> asked, Days days) {
        this.preparation = preparation;
        this.asked = asked;
        this.days = days;
        var card = new Card(new H2(getTranslation("marking.submit.choose")), small(how()));
        if (preparation.led()) {
            card.add(LeadSees.handingIn());
        }
        preparation.criteria().stream()
                .filter(PreparedCriterion::choosable)
                .map(this::choice)
                .forEach(card::add);
        var unready = preparation.criteria().stream()
                .filter(criterion -> !criterion.choosable())
                .toList();
        if (!unready.isEmpty()) {
            card.add(new H3(getTranslation("marking.submit.unready")));
            unready.forEach(criterion -> card.add(unready(criterion)));
        }
        add(card);
    }

    /** What somebody came for may not be ready; then it is said before anything else. */
    private String how() {
        var lacking = preparation.criteria().stream()
                .filter(criterion -> asked.contains(criterion.criterion().code().value()) && !criterion.choosable())
                .map(criterion -> CriterionName.of(criterion.criterion()))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            return getTranslation("marking.submit.asked-unready", lacking);
        }
        return getTranslation(asked.isEmpty() ? "marking.submit.choose-how" : "marking.submit.choose-asked");
    }

    void onChange(Runnable listener) {
        choices.values().forEach(box -> box.addValueChangeListener(_ -> listener.run()));
    }

    List<CriterionCode> chosen() {
        return choices.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue().getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Div choice(PreparedCriterion criterion) {
        var code = criterion.criterion().code();
        var box = new Checkbox(
                CriterionName.of(criterion.criterion()),
                asked.isEmpty() ? criterion.isReady() : asked.contains(code.value()));
        choices.put(code, box);
        var choice = new Div(box, small(titles(criterion)));
        choice.addClassName("submit-choice");
        criterion.missing().forEach(lack -> choice.add(small(ShortfallText.of(lack, days))));
        if (criterion.state() == CriterionState.NOT_YET) {
            choice.add(new Anchor(
                    Addresses.changes(
                            preparation.portfolio().value(),
                            criterion.criterion().code().value()),
                    getTranslation("marking.changes.link", CriterionName.of(criterion.criterion()))));
        }
        return choice;
    }

    private Div unready(PreparedCriterion criterion) {
        var name = new Paragraph(CriterionName.of(criterion.criterion()));
        name.addClassName("todo-what");
        var words = new Div(name);
        criterion.missing().forEach(lack -> words.add(small(ShortfallText.of(lack, days))));
        var row = new Div(words);
        row.addClassNames("submit-choice", "submit-unready");
        criterion.items().stream()
                .findFirst()
                .ifPresent(item -> row.add(Buttons.to(
                        Addresses.evidence(item.value()), getTranslation("marking.submit.open", title(item)))));
        return row;
    }

    private String titles(PreparedCriterion criterion) {
        return criterion.items().stream().map(this::title).collect(Collectors.joining(" · "));
    }

    private String title(EvidenceId id) {
        return preparation.items().stream()
                .filter(item -> item.item().id().equals(id))
                .findFirst()
                .map(item -> item.item().title())
                .orElse("");
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
