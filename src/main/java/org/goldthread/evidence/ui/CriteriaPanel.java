package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Suggestions;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.ui.TypedTexts;
import org.jspecify.annotations.Nullable;

/** "This helps to show…": the criteria ticked, then those suggested, then a search over all. */
final class CriteriaPanel extends Aside {
    private final Framework framework;
    private final AboutCriteria about;
    private final Runnable changed;
    private final Map<CriterionCode, CriterionCard> cards = new HashMap<>();
    private final Paragraph lead = new Paragraph();
    private final Div list = new Div();
    private final ComboBox<Criterion> finder = new ComboBox<>();
    private List<CriterionCode> shown = List.of();
    private @Nullable Occasion ordered;

    /** What the order is made anew for; while one types elsewhere, nothing changes its place. */
    private record Occasion(Stage stage, Set<CriterionCode> ticked) {}

    CriteriaPanel(Framework framework, AboutCriteria about, Runnable changed) {
        this.framework = framework;
        this.about = about;
        this.changed = changed;
        addClassName("criteria-panel");
        lead.addClassName("small");
        list.addClassName("criterion-cards");
        prepareFinder();
        add(new H2(Words.text("evidence.shows")), lead, list, finder);
    }

    void show(EvidenceItem item, Set<String> filled) {
        cards.values().forEach(card -> card.show(null));
        item.claims().stream()
                .filter(claim -> framework.criterion(claim.criterion()).isPresent())
                .forEach(claim -> card(claim.criterion()).show(claim));
        shown = List.of();
        ordered = null;
        refresh(item, filled);
    }

    /** Brings the cards up to date; a tick or another stage brings what it suggests, too. */
    void refresh(EvidenceItem item, Set<String> filled) {
        var occasion = new Occasion(item.stage(), ticked());
        if (!occasion.equals(ordered)) {
            ordered = occasion;
            order(item, filled);
        }
        cards.values().forEach(card -> {
            card.asksWhere(EvidenceRules.asksWhere(item));
            card.weigh(item.type());
            card.at(item.stage());
        });
    }

    private Set<CriterionCode> ticked() {
        return cards.values().stream()
                .filter(CriterionCard::isTicked)
                .map(CriterionCard::code)
                .collect(Collectors.toSet());
    }

    /** What is ticked or was found stays where it is; below it stand the suggestions. */
    private void order(EvidenceItem item, Set<String> filled) {
        lead.setText(Words.text(filled.isEmpty() ? "evidence.shows.lead-first" : "evidence.shows.lead"));
        var order = new LinkedHashSet<CriterionCode>();
        shown.stream().filter(code -> card(code).isTicked()).forEach(order::add);
        ticked().stream().sorted().forEach(order::add);
        Suggestions.of(item.stage(), filled).stream()
                .filter(code -> framework.criterion(code).isPresent())
                .forEach(order::add);
        if (!shown.equals(List.copyOf(order))) {
            shown = List.copyOf(order);
            list.removeAll();
            shown.forEach(code -> list.add(card(code)));
        }
    }

    /** In the order of their codes; criteria of another framework version stay as they are. */
    EvidenceItem read(EvidenceItem item) {
        var claims = new ArrayList<Claim>(item.claims().stream()
                .filter(claim -> framework.criterion(claim.criterion()).isEmpty())
                .toList());
        cards.values().stream()
                .filter(CriterionCard::isTicked)
                .map(CriterionCard::read)
                .forEach(claims::add);
        claims.sort((a, b) -> a.criterion().compareTo(b.criterion()));
        return item.withClaims(claims);
    }

    /** The answers to what is ticked, by criterion and name. */
    void addTexts(TypedTexts texts) {
        cards.values().stream()
                .filter(CriterionCard::isTicked)
                .forEach(card -> card.texts().forEach((name, field) -> texts.add(name, field, true)));
    }

    void check() {
        cards.values().stream().filter(CriterionCard::isTicked).forEach(CriterionCard::check);
    }

    private void prepareFinder() {
        finder.setLabel(Words.text("evidence.shows.find"));
        finder.setPlaceholder(Words.text("evidence.shows.find.example"));
        finder.setItemLabelGenerator(
                criterion -> criterion.title() + " " + criterion.code().value());
        finder.setItems((criterion, words) -> criterion.matches(words), framework.criteria());
        finder.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                var card = card(chosen.getValue().code());
                finder.clear();
                insert(card);
                card.tick();
            }
        });
    }

    /** Found criteria stand on top of the suggestions, below what is ticked. */
    private void insert(CriterionCard card) {
        if (!shown.contains(card.code())) {
            var ticked = shown.stream().takeWhile(code -> card(code).isTicked()).toList();
            var order = new ArrayList<>(ticked);
            order.add(card.code());
            shown.stream().filter(Predicate.not(ticked::contains)).forEach(order::add);
            shown = List.copyOf(order);
            list.addComponentAtIndex(ticked.size(), card);
        }
    }

    private CriterionCard card(CriterionCode code) {
        return cards.computeIfAbsent(
                code, _ -> new CriterionCard(framework.criterion(code).orElseThrow(), about, changed));
    }
}
