package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.goldthread.evidence.Hint;
import org.goldthread.portfolio.Pitfall;
import org.goldthread.ui.Addresses;

/** Advice: before handing in to the candidate, to weigh to the assessor. */
final class BeforeYouSubmit extends Section {
    private static final int FEW = 3;

    BeforeYouSubmit(PortfolioWords words) {
        addClassName("before-submit");
        add(new H2(getTranslation(words.page().own() ? "portfolio.before" : "portfolio.to-weigh")));
        var pitfalls = words.page().coverage().pitfalls();
        var left = words.page().own() ? words.page().coverage().questionsLeft() : 0;
        if (left > 0) {
            add(questions(left, words));
        } else if (pitfalls.isEmpty()) {
            var none = new Paragraph(getTranslation("portfolio.before.none"));
            none.addClassName("small");
            add(none);
        }
        pitfalls.forEach(pitfall -> add(hint(pitfall, words)));
    }

    /** What the cells of the map count, too; it is asked where one submits. */
    private Div questions(int left, PortfolioWords words) {
        var hint = new Div(
                new Paragraph(getTranslation("portfolio.before.questions", left)),
                new Anchor(
                        Addresses.submit(words.page().portfolio().id().value()),
                        getTranslation("portfolio.before.answer")));
        hint.addClassName("hint");
        return hint;
    }

    private Div hint(Pitfall pitfall, PortfolioWords words) {
        var about = new Span(words.criteria(pitfall.criteria()));
        about.addClassName("small");
        var hint = new Div(
                new Paragraph(getTranslation(
                        "portfolio.pitfall." + pitfall.kind(),
                        pitfall.subject(),
                        pitfall.criteria().size())),
                about);
        hint.addClassName("hint");
        if (words.page().own()) {
            hint.add(ways(pitfall, words));
        }
        return hint;
    }

    /** The items that it is about, each opened at the question that answers it. */
    private static Div ways(Pitfall pitfall, PortfolioWords words) {
        var ways = new Div();
        ways.addClassName("row");
        var shown = new LinkedHashMap<String, String>();
        pitfall.criteria().stream()
                .flatMap(code -> words.page().itemsFor(code).stream())
                .forEach(item -> Optional.ofNullable(item.item()).ifPresent(id -> shown.put(id.value(), item.title())));
        if (shown.containsValue(pitfall.subject())) {
            shown.values().removeIf(title -> !title.equals(pitfall.subject()));
        }
        var hints = pitfall.kind().hints().stream().map(Hint::name).sorted().toList();
        shown.entrySet().stream()
                .limit(FEW)
                .forEach(item -> ways.add(new Anchor(
                        Addresses.evidence(item.getKey(), hints),
                        words.texts().of("portfolio.before.open", item.getValue()))));
        return ways;
    }
}
