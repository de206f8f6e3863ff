package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.portfolio.ClosedRules;
import org.goldthread.portfolio.ClosedSubmission;
import org.goldthread.portfolio.FinishedAttempt;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/**
 * Every attempt that was answered, the latest first, and what it changed; one whose feedback the candidate has not opened
 * says only that it is ready. Below them what came back without a decision.
 */
final class AttemptList extends Section {
    private final PortfolioWords words;
    private final List<OpenSubmission> ready;
    private final List<FinishedAttempt> finished;
    private final List<ClosedSubmission> undecided;

    AttemptList(PortfolioWords words) {
        this.words = words;
        var portfolio = words.page().portfolio();
        ready = portfolio.open().stream().filter(OpenSubmission::feedbackReady).toList();
        finished = FinishedAttempt.of(portfolio);
        undecided = ClosedRules.undecided(portfolio);
        addClassName("attempts");
        add(new H2(getTranslation("portfolio.attempts")));
        list(Stream.concat(ready.stream().map(this::ready), finished.stream().map(this::entry))
                .toList());
        if (!undecided.isEmpty()) {
            add(new H3(getTranslation("portfolio.undecided")));
            list(undecided.stream().map(this::undecided).toList());
        }
    }

    boolean isEmpty() {
        return ready.isEmpty() && finished.isEmpty() && undecided.isEmpty();
    }

    private void list(List<ListItem> entries) {
        if (!entries.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("panel-list");
            entries.forEach(list::add);
            add(list);
        }
    }

    private ListItem ready(OpenSubmission attempt) {
        var entry = new ListItem(
                link(attempt, getTranslation("portfolio.attempt", attempt.attempt())),
                new Chip(Look.WAITING, words.with(attempt)));
        entry.addClassName("panel-item");
        entry.add(new Paragraph(getTranslation("portfolio.attempts.ready", words.criteria(attempt.criteria()))));
        return entry;
    }

    private ListItem entry(FinishedAttempt attempt) {
        var link = new Anchor(
                Addresses.attempt(
                        words.page().portfolio().id().value(),
                        attempt.submission().value()),
                getTranslation("portfolio.attempt", attempt.attempt()));
        var entry = new ListItem(link, words.days().when(attempt.at()), new Paragraph(changed(attempt)));
        entry.addClassName("panel-item");
        return entry;
    }

    private ListItem undecided(ClosedSubmission closed) {
        var isOpen = words.page().own() || closed.ending() == ClosedSubmission.Ending.RETURNED;
        var by = closed.ending() == ClosedSubmission.Ending.RETURNED
                ? closed.was().assessor()
                : words.page().portfolio().candidate();
        var title = getTranslation("portfolio.undecided." + closed.ending(), words.name(by));
        var entry = new ListItem(
                // what was taken back is the candidate's alone
                isOpen ? link(closed.was(), title) : new Span(title),
                words.days().when(closed.at()),
                new Paragraph(words.criteria(closed.was().criteria())));
        if (!closed.reason().isEmpty()) {
            var reason = new Paragraph(new Span(closed.reason()));
            reason.addClassName("as-typed");
            entry.add(reason);
        }
        entry.addClassName("panel-item");
        return entry;
    }

    private Anchor link(OpenSubmission submission, String text) {
        return new Anchor(
                Addresses.attempt(
                        words.page().portfolio().id().value(),
                        submission.submission().value()),
                text);
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
