package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.portfolio.FinishedAttempt;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** Every finished attempt, the latest first, and what it changed. */
final class AttemptList extends Section {
    private final PortfolioWords words;

    AttemptList(PortfolioWords words, List<FinishedAttempt> attempts) {
        this.words = words;
        addClassName("attempts");
        var list = new UnorderedList();
        list.addClassName("panel-list");
        attempts.forEach(attempt -> list.add(entry(attempt)));
        add(new H2(getTranslation("portfolio.attempts")), list);
    }

    private ListItem entry(FinishedAttempt attempt) {
        var portfolio = words.page().portfolio().id().value();
        var link = new Anchor(
                Addresses.attempt(portfolio, attempt.submission().value()),
                getTranslation("portfolio.attempt", attempt.attempt()));
        var entry = new ListItem(link);
        entry.addClassName("panel-item");
        if (words.page().own()) {
            entry.add(new Chip(Look.PLAIN, getTranslation("portfolio.attempts.feedback-ready")));
        }
        entry.add(words.days().when(attempt.at()));
        entry.add(new Paragraph(changed(attempt)));
        return entry;
    }

    private String changed(FinishedAttempt attempt) {
        var newlyMet = attempt.met().stream()
                .filter(code -> !attempt.turned().contains(code))
                .toList();
        return Stream.of(
                        said("portfolio.attempts.met", newlyMet),
                        said("portfolio.attempts.turned", attempt.turned()),
                        said("portfolio.attempts.not-yet", attempt.notYet()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String said(String key, List<CriterionCode> codes) {
        return codes.isEmpty() ? "" : getTranslation(key, words.criteria(codes));
    }
}
