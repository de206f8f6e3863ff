package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.CriterionProgress;
import org.goldthread.portfolio.Decided;
import org.goldthread.portfolio.DecisionRules;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.ShownItem;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** One criterion: what it asks, what shows it, what was decided on it. */
final class CriterionPanel extends Aside {
    /** An item, one place earlier or later among those shown. */
    interface Move {
        void to(CriterionCode criterion, List<EvidenceId> shown, EvidenceId item, boolean earlier);
    }

    private final PortfolioWords words;
    private final CriterionProgress progress;
    private final Move move;
    private final H2 heading;

    /** @param move puts an item elsewhere in the candidate's order */
    CriterionPanel(PortfolioWords words, PortfolioAddress here, CriterionProgress progress, Move move) {
        this.words = words;
        this.progress = progress;
        this.move = move;
        addClassNames("card", "criterion-panel");
        heading = new H2(words.criterion(progress.criterion()));
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", words.criterion(progress.criterion()));
        var close = new Anchor(here.at(null), getTranslation("portfolio.panel.close"));
        close.addClassName("panel-close");
        var head = new Div(heading, close);
        head.addClassName("panel-head");
        add(head, new Chip(PortfolioWords.look(progress), words.state(progress)), asks(), lookFor());
        if (!progress.missing().isEmpty()) {
            add(missing());
        }
        words.page().rulerFor(progress.criterion().code()).ifPresent(ruler -> add(new Ruler(words, ruler)));
        add(new H3(getTranslation("portfolio.panel.items")), items());
        addWaysOn();
        var decisions = decisions();
        if (!decisions.isEmpty()) {
            add(
                    new H3(getTranslation("portfolio.panel.decisions")),
                    list(decisions.reversed().stream().map(this::decision).toList()));
        }
    }

    private void addWaysOn() {
        var code = progress.criterion().code().value();
        if (words.page().isDraftedAgain(progress)) {
            add(new Anchor(
                    Addresses.changes(words.page().portfolio().id().value(), code),
                    getTranslation("portfolio.panel.changes")));
        }
        if (words.page().own()) {
            add(Buttons.to(
                    Addresses.newEvidence(progress.stage().name().toLowerCase(Locale.ROOT), null, List.of(code)),
                    getTranslation("portfolio.panel.log")));
        }
    }

    /** Where the keyboard goes when the panel opens. */
    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    private Paragraph asks() {
        var statement = progress.criterion().statement();
        return new Paragraph(statement.substring(0, 1).toUpperCase(Locale.ROOT) + statement.substring(1) + ".");
    }

    private Paragraph lookFor() {
        var lookFor = new Paragraph(getTranslation(
                words.page().own() ? "portfolio.panel.look-for" : "portfolio.panel.look-for.you",
                progress.criterion().lookFor()));
        lookFor.addClassName("small");
        return lookFor;
    }

    private UnorderedList missing() {
        return list(progress.missing().stream()
                .map(lack -> new ListItem(words.sentence(lack)))
                .toList());
    }

    private Component items() {
        var items = words.page().itemsFor(progress.criterion().code());
        if (items.isEmpty()) {
            var none = new Paragraph(getTranslation("portfolio.panel.none"));
            none.addClassName("small");
            return none;
        }
        var mine = words.page().own() && words.page().portfolio().isCurrent()
                ? items.stream().flatMap(item -> Stream.ofNullable(item.item())).toList()
                : List.<EvidenceId>of();
        return list(items.stream().map(item -> item(item, mine)).toList());
    }

    private ListItem item(ShownItem item, List<EvidenceId> ordered) {
        var type = getTranslation("standards.evidence-type." + item.type());
        var state = new Chip(PortfolioWords.look(item.state()), words.state(item));
        var entry = new ListItem(title(item, type), state);
        if (item.item() != null) {
            entry.add(small(item.complete() ? type : getTranslation("portfolio.panel.unfinished", type)));
        }
        if (!item.locator().isEmpty()) {
            entry.add(small(getTranslation("portfolio.panel.where", item.locator())));
        }
        if (!item.rationale().isEmpty()) {
            entry.add(new Paragraph(new Span(item.rationale())));
        }
        var id = item.item();
        if (id != null && ordered.size() > 1) {
            entry.add(new OrderButtons(
                    item.title(),
                    id.equals(ordered.getFirst()),
                    id.equals(ordered.getLast()),
                    () -> move.to(item.criterion(), ordered, id, true),
                    () -> move.to(item.criterion(), ordered, id, false)));
        }
        entry.addClassName("panel-item");
        return entry;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    /** The candidate's item opens; anything else opens where it was handed in, or where it is marked. */
    private Component title(ShownItem item, String type) {
        if (item.item() != null && words.page().own()) {
            return new Anchor(Addresses.evidence(item.item().value()), item.title());
        }
        var title = item.item() == null ? getTranslation("portfolio.panel.added", type) : item.title();
        var submission = item.submission();
        if (submission == null) {
            return new Span(title);
        }
        return new Anchor(
                item.open()
                        ? Addresses.marking(submission.value())
                        : Addresses.attempt(words.page().portfolio().id().value(), submission.value()),
                title);
    }

    private List<Decided> decisions() {
        return DecisionRules.inForce(words.page().portfolio()).stream()
                .filter(decided ->
                        decided.criterion().equals(progress.criterion().code()))
                .toList();
    }

    private ListItem decision(Decided decided) {
        var portfolio = words.page().portfolio().id().value();
        var attempt = new Anchor(
                Addresses.attempt(portfolio, decided.submission().value()),
                getTranslation("portfolio.attempt", decided.attempt()));
        var met = decided.outcome() == Outcome.MET;
        var outcome = new Chip(met ? Look.MET : Look.NOT_YET, getTranslation("portfolio.outcome." + decided.outcome()));
        var entry = new ListItem(attempt, outcome, words.days().when(decided.at()));
        if (!met && !decided.whatWouldShowIt().isEmpty()) {
            entry.add(new Paragraph(getTranslation("portfolio.lack.answer", decided.whatWouldShowIt())));
        }
        entry.addClassName("panel-item");
        return entry;
    }

    private static UnorderedList list(List<ListItem> entries) {
        var list = new UnorderedList();
        list.addClassName("panel-list");
        entries.forEach(list::add);
        return list;
    }
}
