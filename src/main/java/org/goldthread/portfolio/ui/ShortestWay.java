package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.portfolio.NextStep;
import org.goldthread.portfolio.NextStep.Kind;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Todo;

/** What is still to be done, what closes most first, each with its button. */
final class ShortestWay extends Section {
    /** More than these stand folded away: nobody plans ten steps at once. */
    private static final int FIRST = 5;

    private final PortfolioWords words;

    ShortestWay(PortfolioWords words) {
        this.words = words;
        addClassNames("card", "shortest-way");
        var coverage = words.page().coverage();
        add(new H2(getTranslation("portfolio.way")), finish());
        var steps = coverage.shortestWay();
        if (steps.isEmpty()) {
            add(new Paragraph(getTranslation(coverage.ready() ? "portfolio.way.ready" : "portfolio.way.waiting")));
            return;
        }
        add(list(steps.subList(0, Math.min(FIRST, steps.size()))));
        if (steps.size() > FIRST) {
            var rest = steps.subList(FIRST, steps.size());
            add(new Details(getTranslation("portfolio.way.more", rest.size()), list(rest)));
        }
    }

    private Paragraph finish() {
        var on = words.page().coverage().earliestFinish();
        var text = on == null
                ? getTranslation("portfolio.way.no-wait")
                : getTranslation("portfolio.way.finish", words.days().exact(on));
        var finish = new Paragraph(text);
        finish.addClassName("small");
        return finish;
    }

    private UnorderedList list(List<NextStep> steps) {
        var list = new UnorderedList();
        list.addClassName("todo-list");
        steps.forEach(step -> list.add(new Todo(what(step), why(step), actions(step))));
        return list;
    }

    private String what(NextStep step) {
        var key = "portfolio.step." + step.kind();
        return switch (step.kind()) {
            case SUBMIT_DRAFTS -> getTranslation(key, step.closes().size());
            case ADD_ITEM, RENEW -> asNew(step);
            case ADD_KIND, ADD_MEASURE, ADD_DATED_RECORD -> getTranslation(key, words.criteria(all(step)));
            case GET_WITNESS -> getTranslation(key);
            case FINISH_SENTENCE -> getTranslation(key, step.title());
            case ANSWER_FEEDBACK -> getTranslation(key, step.title(), words.criteria(all(step)));
            case WAIT_UNTIL ->
                getTranslation(key, step.on() == null ? "" : words.days().exact(step.on()));
        };
    }

    private String asNew(NextStep step) {
        var what = getTranslation("portfolio.step." + step.kind() + "." + step.stage());
        return step.isBegun() ? getTranslation("portfolio.step.go-on", what, step.title()) : what;
    }

    private static List<CriterionCode> all(NextStep step) {
        return Stream.concat(step.closes().stream(), step.starts().stream()).toList();
    }

    private static List<String> codes(NextStep step) {
        return all(step).stream().map(CriterionCode::value).toList();
    }

    private String why(NextStep step) {
        return Stream.of(
                        named("portfolio.way.closes", step.closes()),
                        named("portfolio.way.starts", step.starts()),
                        by(step))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String by(NextStep step) {
        return step.kind() == Kind.ANSWER_FEEDBACK && step.on() != null
                ? getTranslation("portfolio.way.by", words.days().exact(step.on()))
                : "";
    }

    private String named(String key, List<CriterionCode> codes) {
        return codes.isEmpty() ? "" : getTranslation(key, words.criteria(codes));
    }

    private Component[] actions(NextStep step) {
        return step.isBegun()
                ? new Component[] {
                    named(Buttons.to(address(step), getTranslation("portfolio.action.go-on")), step),
                    named(Buttons.to(anew(step), getTranslation("portfolio.action.anew")), step)
                }
                : new Component[] {action(step)};
    }

    private Component action(NextStep step) {
        var text = getTranslation("portfolio.action." + step.kind());
        var portfolio = words.page().portfolio().id().value();
        if (step.kind() == Kind.SUBMIT_DRAFTS) {
            return words.page().portfolio().isAgreed()
                    ? named(Buttons.to(Addresses.submit(portfolio), text), step)
                    : new Paragraph(getTranslation("portfolio.way.after-plan"));
        }
        return named(Buttons.to(address(step), text), step);
    }

    private static String address(NextStep step) {
        return step.item() == null ? anew(step) : Addresses.evidence(step.item().value());
    }

    private static String anew(NextStep step) {
        var stage = step.stage() == null ? "process" : step.stage().name().toLowerCase(Locale.ROOT);
        return Addresses.newEvidence(stage, null, codes(step));
    }

    /** A button's name says of which step it is, as several read alike. */
    private Anchor named(Anchor button, NextStep step) {
        button.getElement().setAttribute("aria-label", button.getText() + ": " + what(step));
        return button;
    }
}
